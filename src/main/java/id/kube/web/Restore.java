package id.kube.web;

import id.kube.daybook.Canonical;
import id.kube.daybook.ExportedChain;
import id.kube.daybook.NotEmpty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An export on its way into an empty group: kept aside and checked whole before it is used. */
final class Restore {

    private final Path aside;

    private Restore(Path aside) {
        this.aside = aside;
    }

    /** Keeps the export aside on the disk, so that its length costs no memory, and checks it. */
    static Restore of(InputStream export, long entriesAlready) throws IOException {
        if (entriesAlready > 0) {
            throw new NotEmpty();
        }
        Path aside = Files.createTempFile("amanah-restore", ".ndjson");
        Restore restore = new Restore(aside);
        try {
            Files.copy(export, aside, StandardCopyOption.REPLACE_EXISTING);
            restore.check();
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

    private void check() throws IOException {
        ExportedChain chain = new ExportedChain();
        try (BufferedReader lines = Files.newBufferedReader(aside, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    chain.follow(Canonical.read(line));
                }
            }
        }
    }
}
