package id.kube.purchasing;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pictures of market slips, each a file beside the database under the fingerprint of its
 * bytes. A slip of the day book names its picture by that fingerprint, so the chain of the book
 * holds the picture too: another one could not stand in its place.
 */
@ApplicationScoped
public class SlipPhotos {

    private static final String ENDING = ".jpg";
    private static final String FINGERPRINT = "[0-9a-f]{64}";
    /** How every JPEG begins. */
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Path folder;
    private final CurrentKube kube;

    SlipPhotos(@ConfigProperty(name = "amanah.data") String data, CurrentKube kube) {
        this.folder = Path.of(data, "photos");
        this.kube = kube;
    }

    /** Whether these bytes are a picture, and the one that is named. */
    public static boolean isPhoto(String name, byte[] photo) {
        return photo.length > JPEG.length && name.equals(Fingerprint.of(photo))
                && photo[0] == JPEG[0] && photo[1] == JPEG[1] && photo[2] == JPEG[2];
    }

    /** Keeps a picture; it is on the disk when this returns. The same once more changes nothing. */
    public void keep(String name, byte[] photo) {
        Path place = place(name).orElseThrow();
        try {
            Files.createDirectories(place.getParent());
            Path half = Files.createTempFile(place.getParent(), name, ".half");
            try {
                write(half, photo);
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            // The name is on the disk only when the folder is.
            force(place.getParent(), StandardOpenOption.READ);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(Path half, byte[] photo) throws IOException {
        Files.write(half, photo);
        force(half, StandardOpenOption.WRITE);
    }

    private static void force(Path place, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(place, how)) {
            channel.force(true);
        }
    }

    /** The picture of that name, where this group has it. */
    public Optional<byte[]> named(String name) {
        Optional<Path> place = place(name).filter(Files::isRegularFile);
        try {
            return place.isEmpty() ? Optional.empty()
                    : Optional.of(Files.readAllBytes(place.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all pictures of this group that came in a month, in order. */
    public List<String> ofMonth(YearMonth month, ZoneId zone) {
        return names(file -> month(file, zone).equals(month));
    }

    /** The months in which pictures came, the latest first. */
    public List<YearMonth> months(ZoneId zone) {
        return names(file -> true).stream().flatMap(name -> place(name).stream())
                .map(file -> month(file, zone)).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    private List<String> names(Predicate<Path> wanted) {
        Path own = folder.resolve(kube.code());
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> name.matches(FINGERPRINT)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static YearMonth month(Path file, ZoneId zone) {
        try {
            return YearMonth.from(Files.getLastModifiedTime(file).toInstant().atZone(zone));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing but a fingerprint is a name, so no address reaches out of the group's folder. */
    private Optional<Path> place(String name) {
        return name.matches(FINGERPRINT)
                ? Optional.of(folder.resolve(kube.code()).resolve(name + ENDING))
                : Optional.empty();
    }
}
