package id.kube.recovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.access.Hosted;
import id.kube.backup.BackupClerk;
import id.kube.backup.BackupFile;
import id.kube.backup.Backups;
import id.kube.backup.BooksNow;
import id.kube.backup.DamagedBackup;
import id.kube.backup.Drills;
import id.kube.backup.Keepsakes;
import id.kube.backup.Manifest;
import id.kube.backup.Passphrase;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.NotOnDisk;
import id.kube.daybook.Refusal;
import id.kube.daybook.Result;
import id.kube.daybook.Words;
import id.kube.daybook.Writer;
import id.kube.purchasing.SlipPhotos;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Brings a group back from a backup. The file is read to its end before anything is written, and
 * the group is let in last, when its books were found equal to what the backup tells: until then
 * this server holds no group. What was broken off goes on with the same file.
 */
@ApplicationScoped
class Recovery {

    private static final Logger LOG = Logger.getLogger(Recovery.class);
    private static final int PAGE = 200;
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,30}";
    /** The clerk's own name for a group that is not here yet. */
    private static final String NOBODY = "-";

    private final BackupClerk clerk;
    private final Backups backups;
    private final BooksNow books;
    private final Keepsakes keepsakes;
    private final Drills drills;
    private final DayBook dayBook;
    private final DayBookReader reader;
    private final Writer writer;
    private final SlipPhotos photos;
    private final Hosted hosted;
    private final CurrentKube current;
    private final ObjectMapper json;
    private volatile Stage stage = Stage.none();

    Recovery(BackupClerk clerk, Backups backups, BooksNow books, Keepsakes keepsakes,
            Drills drills, DayBook dayBook, DayBookReader reader, Writer writer,
            SlipPhotos photos, Hosted hosted, CurrentKube current, ObjectMapper json) {
        this.clerk = clerk;
        this.backups = backups;
        this.books = books;
        this.keepsakes = keepsakes;
        this.drills = drills;
        this.dayBook = dayBook;
        this.reader = reader;
        this.writer = writer;
        this.photos = photos;
        this.hosted = hosted;
        this.current = current;
        this.json = json;
    }

    Stage stage() {
        return stage;
    }

    /**
     * Begins with a file, unless another is under way; either way the answer tells how far it is.
     *
     * @param file a copy that is thrown away afterwards
     * @param typed the words as somebody typed them
     */
    synchronized Stage begin(Path file, String typed) throws IOException {
        if (stage.isUnderWay()) {
            Files.deleteIfExists(file);
            return stage;
        }
        stage = Stage.checking();
        clerk.ask(NOBODY, "restore", 0, progress -> bringBack(file, typed));
        return stage;
    }

    private void bringBack(Path file, String typed) {
        long begin = System.nanoTime();
        try {
            BackupFile backup = new BackupFile(file, Passphrase.of(typed), json);
            stage = backup.isOfBooks() ? books(backup, begin) : photos(backup);
        } catch (Refusal refusal) {
            stage = Stage.refused(refusal.code(), Words.sentence(refusal));
        } catch (NotOnDisk full) {
            LOG.error("the disk did not take what was restored", full);
            stage = Stage.refused("not-on-disk", Words.sentence("not-on-disk"));
        } catch (RuntimeException bug) {
            LOG.error("a restore failed", bug);
            stage = Stage.refused("restored-otherwise", Words.sentence("restored-otherwise"));
        } finally {
            delete(file);
        }
    }

    private Stage photos(BackupFile backup) {
        return Stage.photos(backup.photos(photo -> {
            current.become(photo.kube());
            photos.keep(photo.name(), photo.bytes());
        }));
    }

    private Stage books(BackupFile backup, long begin) {
        BackupFile.Checked checked = backup.check(0);
        Manifest manifest = checked.manifest();
        String kube = manifest.kube();
        if (!kube.matches(CODE)) {
            throw new DamagedBackup();
        }
        backups.mustBeKnown(manifest);
        if (hosted.holds(kube)) {
            throw new StandsHere(manifest.name());
        }
        current.become(kube);
        long already = goOn(backup, reader.end(kube));
        write(kube, backup, manifest, already);
        DayBookReader.End end = reader.end(kube);
        if (end.no() != manifest.entries() || !end.hash().equals(manifest.head())
                || !books.upTo(end.no()).equals(manifest.balances())) {
            throw new RestoredOtherwise();
        }
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        writer.write(kube, () -> {
            keepsakes.write(checked.keepsakes());
            drills.restored(kube, manifest.entries(), millis);
            return null;
        });
        return Stage.done(manifest, millis);
    }

    /** How many entries are here from a restore that was broken off; it must be this very one. */
    private static long goOn(BackupFile backup, DayBookReader.End half) {
        if (half.no() > 0 && !backup.check(half.no()).marked()
                .equals(Optional.of(half.hash()))) {
            throw new AnotherHalf();
        }
        return half.no();
    }

    private void write(String kube, BackupFile backup, Manifest manifest, long already) {
        writer.write(kube, () -> {
            dayBook.openUnlessOpen(kube);
            return null;
        });
        List<ObjectNode> page = new ArrayList<>(PAGE);
        backup.entries(line -> {
            if (line.path("no").longValue() > already) {
                page.add((ObjectNode) line);
            }
            if (page.size() == PAGE) {
                write(kube, page, manifest);
            }
        });
        write(kube, page, manifest);
    }

    private void write(String kube, List<ObjectNode> page, Manifest manifest) {
        DayBook.Sender sender = new DayBook.Sender(kube, Optional.empty(), (type, any) -> true,
                false, true);
        List<Result> results = dayBook.writeAll(sender, () -> page);
        results.stream().reduce((before, last) -> last)
                .ifPresent(last -> stage = Stage.writing(last.no(), manifest));
        page.clear();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warnf(stays, "%s stays behind", file);
        }
    }

    /**
     * How far it is.
     *
     * @param step {@code none}, {@code checking}, {@code writing}, {@code photos}, {@code done} or
     *     {@code refused}
     * @param detail of a refusal: one sentence that says what to do
     */
    record Stage(String step, long done, long total, String kube, String name, Long millis,
            String code, String detail) {

        static Stage none() {
            return new Stage("none", 0, 0, null, null, null, null, null);
        }

        static Stage checking() {
            return new Stage("checking", 0, 0, null, null, null, null, null);
        }

        static Stage writing(long done, Manifest manifest) {
            return new Stage("writing", done, manifest.entries(), manifest.kube(),
                    manifest.name(), null, null, null);
        }

        static Stage photos(int count) {
            return new Stage("photos", count, count, null, null, null, null, null);
        }

        static Stage done(Manifest manifest, long millis) {
            return new Stage("done", manifest.entries(), manifest.entries(), manifest.kube(),
                    manifest.name(), millis, null, null);
        }

        static Stage refused(String code, String detail) {
            return new Stage("refused", 0, 0, null, null, null, code, detail);
        }

        boolean isUnderWay() {
            return step.equals("checking") || step.equals("writing");
        }
    }
}
