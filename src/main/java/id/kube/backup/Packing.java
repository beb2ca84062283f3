package id.kube.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Hosted;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.purchasing.SlipPhotos;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;

/** Packs the books of the present group into one sealed file, as they stand at one moment. */
@ApplicationScoped
class Packing {

    private static final int PAGE = 500;

    private final DayBookReader reader;
    private final BooksNow books;
    private final Keepsakes keepsakes;
    private final SlipPhotos photos;
    private final Hosted hosted;
    private final int schema;
    private final ObjectMapper json;
    private final Clock clock;

    Packing(DayBookReader reader, BooksNow books, Keepsakes keepsakes, SlipPhotos photos,
            Hosted hosted, Flyway migrations, ObjectMapper json, Clock clock) {
        this.reader = reader;
        this.books = books;
        this.keepsakes = keepsakes;
        this.photos = photos;
        this.hosted = hosted;
        this.schema = Integer.parseInt(
                migrations.info().current().getVersion().getVersion());
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes all of the day book up to its present end; whoever sells meanwhile comes after it.
     *
     * @param progress is told how many entries were written
     */
    Manifest pack(String kube, Path file, Passphrase words, LongConsumer progress)
            throws IOException {
        DayBookReader.End end = reader.end(kube);
        Manifest manifest = new Manifest(Manifest.FORMAT, kube, hosted.name(kube),
                clock.instant(), schema, end.no(), end.hash(), books.upTo(end.no()));
        try (ZipOutputStream zip = new ZipOutputStream(Sealed.write(file, words))) {
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(json.writeValueAsBytes(manifest));
            zip.putNextEntry(new ZipEntry(BackupFile.DAY_BOOK));
            entries(zip, end.no(), progress);
            zip.putNextEntry(new ZipEntry(BackupFile.KEEPSAKES));
            for (ObjectNode row : keepsakes.all()) {
                line(zip, row.toString());
            }
            zip.closeEntry();
        }
        return manifest;
    }

    /** Writes pictures into a sealed file of their own. */
    void packPhotos(String kube, List<String> names, Path file, Passphrase words)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Sealed.write(file, words))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(BackupFile.PHOTOS + kube + "/" + name
                        + ".jpg"));
                zip.write(photos.named(name).orElseThrow());
            }
            zip.closeEntry();
        }
    }

    /** The last migration this program knows. */
    int schema() {
        return schema;
    }

    private void entries(ZipOutputStream zip, long last, LongConsumer progress)
            throws IOException {
        for (long after = 0; after < last;) {
            long from = after;
            List<StoredEntry> page = QuarkusTransaction.requiringNew()
                    .call(() -> reader.after(from, PAGE));
            for (StoredEntry entry : page) {
                if (entry.no() <= last) {
                    line(zip, entry.exported().toString());
                }
                after = entry.no();
            }
            progress.accept(Math.min(after, last));
            if (page.isEmpty()) {
                throw new IllegalStateException("the day book ends at " + after);
            }
        }
    }

    private static void line(ZipOutputStream zip, String line) throws IOException {
        zip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
