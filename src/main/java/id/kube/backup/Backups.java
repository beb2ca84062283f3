package id.kube.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.daybook.Refusal;
import id.kube.daybook.Writer;
import id.kube.purchasing.SlipPhotos;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Backs the present group up: writes, opens again, compares, and only then puts away. */
@ApplicationScoped
public class Backups {

    private static final Logger LOG = Logger.getLogger(Backups.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    private static final String ENDING = ".amanah";
    private static final String HALF = ".half";

    private final Path folder;
    private final Packing packing;
    private final BooksNow books;
    private final Plans plans;
    private final Copies copies;
    private final SlipPhotos photos;
    private final Writer writer;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile Passphrase latest;

    Backups(@ConfigProperty(name = "amanah.data") String data, Packing packing, BooksNow books,
            Plans plans, Copies copies, SlipPhotos photos, Writer writer, ObjectMapper json,
            Clock clock) {
        this.folder = Path.of(data, "backups");
        this.packing = packing;
        this.books = books;
        this.plans = plans;
        this.copies = copies;
        this.photos = photos;
        this.writer = writer;
        this.json = json;
        this.clock = clock;
    }

    /** The plan of a group; one that has none gets new words. */
    public Plan plan(String kube) {
        return QuarkusTransaction.requiringNew().call(plans::find)
                .orElseGet(() -> begin(kube, Passphrase.fresh()));
    }

    private Plan begin(String kube, String words) {
        return writer.write(kube, () -> {
            if (plans.find().isEmpty()) {
                plans.begin(words, clock.instant());
            }
            return plans.find().orElseThrow();
        });
    }

    /** The keys of a plan; the words of the last group asked for need no calculation. */
    public Passphrase passphrase(Plan plan) {
        Passphrase known = latest;
        if (known == null || !known.words().equals(plan.words())) {
            known = Passphrase.of(plan.words());
            latest = known;
        }
        return known;
    }

    /** Our own folder of a group. */
    public Path folder(String kube) {
        return folder.resolve(kube);
    }

    /**
     * Makes sure that this program knows all a backup may hold.
     *
     * @throws NewerBackup where a later program wrote it
     */
    public void mustBeKnown(Manifest manifest) {
        if (manifest.schema() > packing.schema()) {
            throw new NewerBackup();
        }
    }

    /** A backup in our own folder, if there is one of that name. */
    public Optional<Path> named(String kube, String file) {
        return file.matches(Pattern.quote(kube) + "-[0-9a-z-]+\\" + ENDING)
                ? Optional.of(folder(kube).resolve(file)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** The last good backup in our own folder. */
    public Optional<Path> newest(String kube) {
        return QuarkusTransaction.requiringNew().call(() -> copies.lastGood(Copies.OWN))
                .flatMap(copy -> named(kube, copy.file()));
    }

    /**
     * Makes a backup and puts it away at every place. What went wrong is written down with its
     * place and told on the screen; nothing is thrown but for our own faults.
     *
     * @param progress is told how many entries were written
     */
    void take(String kube, LongConsumer progress) {
        Instant takenAt = moment();
        String file = kube + "-" + TIME.format(LocalDateTime.ofInstant(takenAt, clock.getZone()))
                + ENDING;
        Plan plan = plan(kube);
        Passphrase words = passphrase(plan);
        FolderPlace own = new FolderPlace(Copies.OWN, folder(kube), false);
        Optional<Copies.Copy> before =
                QuarkusTransaction.requiringNew().call(() -> copies.lastGood(Copies.OWN));
        long begin = System.nanoTime();
        Copies.Copy made = make(kube, takenAt, own, file, words, progress);
        Copies.Copy first = finish(kube, made, own, before, words);
        keep(kube, timed(first, begin));
        if (first.problem().isEmpty()) {
            places(plan).forEach(place -> carry(kube, first, place, words));
        }
    }

    /** Two backups of one moment would be one to the table. */
    private Instant moment() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return QuarkusTransaction.requiringNew().call(() -> copies.latest(1)).stream()
                .map(Copies.Copy::takenAt).filter(last -> !last.isBefore(now)).findFirst()
                .map(last -> last.plus(1, ChronoUnit.MICROS)).orElse(now);
    }

    private Copies.Copy make(String kube, Instant takenAt, FolderPlace own, String file,
            Passphrase words, LongConsumer progress) {
        Path half = own.folder().resolve(file + HALF);
        try {
            Files.createDirectories(own.folder());
            for (String left : own.names()) {
                if (left.endsWith(HALF)) {
                    own.remove(left);
                }
            }
            Manifest manifest = packing.pack(kube, half, words, progress);
            FolderPlace.force(half);
            BackupFile.Checked checked = new BackupFile(half, words, json).check(0);
            boolean equal = checked.manifest().equals(manifest)
                    && books.upTo(manifest.entries()).equals(checked.manifest().balances());
            if (equal) {
                Files.move(half, own.folder().resolve(file), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return new Copies.Copy(takenAt, Copies.OWN, file, manifest.entries(),
                    manifest.head(), equal ? Files.size(own.folder().resolve(file)) : 0, 0,
                    equal ? Optional.empty() : Optional.of("backup-not-equal"));
        } catch (IOException full) {
            LOG.warnf(full, "no backup of %s", kube);
            return failed(takenAt, Copies.OWN, file, "backup-no-room");
        } catch (Refusal unreadable) {
            LOG.errorf(unreadable, "a fresh backup of %s cannot be read", kube);
            return failed(takenAt, Copies.OWN, file, "backup-not-equal");
        }
    }

    private static Copies.Copy failed(Instant takenAt, String place, String file, String code) {
        return new Copies.Copy(takenAt, place, file, 0, "", 0, 0, Optional.of(code));
    }

    /** Puts what is good in our own folder away at one more place, and reads it back there. */
    private void carry(String kube, Copies.Copy good, Place place, Passphrase words) {
        Optional<Copies.Copy> before =
                QuarkusTransaction.requiringNew().call(() -> copies.lastGood(place.name()));
        long begin = System.nanoTime();
        Copies.Copy there = new Copies.Copy(good.takenAt(), place.name(), good.file(),
                good.entries(), good.head(), good.bytes(), 0, Optional.empty());
        try {
            putAndLook(place, good.file(), folder(kube).resolve(good.file()));
            keep(kube, timed(finish(kube, there, place, before, words), begin));
        } catch (IOException broken) {
            keep(kube, timed(failed(good.takenAt(), place.name(), good.file(), code(broken)),
                    begin));
        }
    }

    private static void putAndLook(Place place, String name, Path file) throws IOException {
        place.put(name, file);
        Path back = Files.createTempFile("amanah-back", HALF);
        try {
            place.fetch(name, back);
            if (Files.mismatch(file, back) >= 0) {
                throw new PlaceFailed("backup-not-equal");
            }
        } finally {
            Files.deleteIfExists(back);
        }
    }

    /** The pictures follow, and copies that are over go; only where the books are safe. */
    private Copies.Copy finish(String kube, Copies.Copy copy, Place place,
            Optional<Copies.Copy> before, Passphrase words) {
        if (copy.problem().isPresent()) {
            return copy;
        }
        try {
            photos(kube, place, before, words);
            drop(kube, place, copy.file());
            return copy;
        } catch (IOException broken) {
            return failed(copy.takenAt(), copy.place(), copy.file(), code(broken));
        }
    }

    /** Pictures never change, so those of a month that is over are put away once. */
    private void photos(String kube, Place place, Optional<Copies.Copy> before, Passphrase words)
            throws IOException {
        List<String> there = place.names();
        YearMonth open = before.map(copy -> YearMonth.from(copy.takenAt().atZone(clock.getZone())))
                .orElse(YearMonth.of(1, 1));
        for (YearMonth month : photos.months(clock.getZone())) {
            String name = kube + "-foto-" + month + ENDING;
            if (month.isBefore(open) && there.contains(name)) {
                continue;
            }
            Path packed = Files.createTempFile("amanah-foto", HALF);
            try {
                packing.packPhotos(kube, photos.ofMonth(month, clock.getZone()), packed, words);
                new BackupFile(packed, words, json).photos(photo -> { });
                putAndLook(place, name, packed);
            } finally {
                Files.deleteIfExists(packed);
            }
        }
    }

    private void drop(String kube, Place place, String lastGood) throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(kube) + "-(\\d{4}-\\d\\d-\\d\\d-\\d{4})\\"
                + ENDING);
        Map<String, LocalDateTime> all = new TreeMap<>();
        for (String name : place.names()) {
            Matcher match = form.matcher(name);
            if (match.matches()) {
                all.put(name, LocalDateTime.parse(match.group(1), TIME));
            }
        }
        for (String over : Keeping.over(all, lastGood, LocalDate.now(clock))) {
            place.remove(over);
        }
    }

    /** The places beside our own folder. */
    private static List<Place> places(Plan plan) {
        List<Place> places = new ArrayList<>();
        plan.folder().ifPresent(path ->
                places.add(new FolderPlace(Copies.FOLDER, Path.of(path), true)));
        plan.dav().ifPresent(address ->
                places.add(new DavPlace(address, plan.davUser(), plan.davPassword())));
        return places;
    }

    private void keep(String kube, Copies.Copy copy) {
        writer.write(kube, () -> {
            copies.write(copy);
            return null;
        });
    }

    private static Copies.Copy timed(Copies.Copy copy, long begin) {
        return new Copies.Copy(copy.takenAt(), copy.place(), copy.file(), copy.entries(),
                copy.head(), copy.bytes(), Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                copy.problem());
    }

    private static String code(IOException broken) {
        return broken instanceof PlaceFailed told ? told.code() : "backup-no-room";
    }
}
