package id.kube.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a workbook once for nothing: two megabytes can hide two thousand. */
final class Packed {

    /** A full form takes one of them. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int AT_ONCE = 64 * 1024;

    private Packed() {
    }

    /**
     * Looks a packed file through.
     *
     * @throws NotAForm where it is no workbook
     * @throws BrokenForm where it unpacks to more than a form can have in it
     * @throws IOException where it cannot be unpacked
     */
    static void mustBeAWorkbook(byte[] file) throws IOException {
        try (ZipFile packed = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(packed.getEntries());
            if (parts.stream().noneMatch(part -> part.getName().startsWith("xl/"))) {
                throw new NotAForm();
            }
            if (parts.size() > MOST_PARTS) {
                throw new BrokenForm();
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry part : parts) {
                left -= length(packed, part, left);
            }
        }
    }

    private static long length(ZipFile packed, ZipArchiveEntry part, long most)
            throws IOException {
        byte[] some = new byte[AT_ONCE];
        long length = 0;
        try (InputStream bytes = packed.getInputStream(part)) {
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                length += read;
                if (length > most) {
                    throw new BrokenForm();
                }
            }
        }
        return length;
    }
}
