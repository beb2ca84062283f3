package id.kube.purchasing;

import id.kube.daybook.CurrentKube;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pictures of market slips, each a file beside the database under the fingerprint of its
 * bytes. A slip of the day book names its picture by that fingerprint, so the chain of the book
 * holds the picture too: another one could not stand in its place.
 */
@ApplicationScoped
class SlipPhotos {

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
    static boolean isPhoto(String name, byte[] photo) {
        return photo.length > JPEG.length && name.equals(fingerprint(photo))
                && photo[0] == JPEG[0] && photo[1] == JPEG[1] && photo[2] == JPEG[2];
    }

    /** Keeps a picture; it is on the disk when this returns. The same once more changes nothing. */
    void keep(String name, byte[] photo) {
        Path place = place(name).orElseThrow();
        try {
            Files.createDirectories(place.getParent());
            Path half = Files.createTempFile(place.getParent(), name, ".half");
            try (FileChannel file = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(photo);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The picture of that name, where this group has it. */
    Optional<byte[]> named(String name) {
        Optional<Path> place = place(name).filter(Files::isRegularFile);
        try {
            return place.isEmpty() ? Optional.empty()
                    : Optional.of(Files.readAllBytes(place.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing but a fingerprint is a name, so no address reaches out of the group's folder. */
    private Optional<Path> place(String name) {
        return name.matches(FINGERPRINT)
                ? Optional.of(folder.resolve(kube.code()).resolve(name + ".jpg"))
                : Optional.empty();
    }

    private static String fingerprint(byte[] photo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
