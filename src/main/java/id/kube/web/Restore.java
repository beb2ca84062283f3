package id.kube.web;

import id.kube.daybook.Canonical;
import id.kube.daybook.ExportedChain;
import id.kube.daybook.NotEmpty;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export on its way into an empty group: kept aside and checked whole before it is used. */
final class Restore {

    private final Path aside;

    private Restore(Path aside) {
        this.aside = aside;
    }

    /**
     * Keeps the export aside on the disk, so that its length costs no memory, and checks it line
     * by line on the way: what is no export of ours takes no room there either.
     */
    static Restore of(InputStream export, int longest, long entriesAlready) throws IOException {
        if (entriesAlready > 0) {
            throw new NotEmpty();
        }
        Path aside = Files.createTempFile("amanah-restore", ".ndjson");
        Restore restore = new Restore(aside);
        try {
            restore.keep(new ShortLines(export, longest));
            return restore;
        } catch (IOException | RuntimeException unusable) {
            Files.deleteIfExists(aside);
            throw unusable;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(aside);
    }

    void discard() throws IOException {
        Files.deleteIfExists(aside);
    }

    private void keep(ShortLines export) throws IOException {
        ExportedChain chain = new ExportedChain();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
            for (byte[] line = export.next(); line != null; line = export.next()) {
                if (line.length > 0) {
                    chain.follow(Canonical.read(export.whole(line)));
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }
}
