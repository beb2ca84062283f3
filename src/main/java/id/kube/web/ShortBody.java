package id.kube.web;

import jakarta.ws.rs.WebApplicationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that ends the request where it grows longer than it may. */
final class ShortBody extends FilterInputStream {

    private int left;

    ShortBody(InputStream body, int longest) {
        super(body);
        this.left = longest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        return counted(super.read(into, from, most));
    }

    private int counted(int read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new WebApplicationException(413);
        }
        return read;
    }
}
