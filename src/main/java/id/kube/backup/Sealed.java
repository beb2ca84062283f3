package id.kube.backup;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.List;

/** Files that only the group's words open, in the format of age (age-encryption.org/v1). */
final class Sealed {

    private static final int ROOM = 1 << 16;
    private static final byte[] BEGIN =
            "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Sealed() {
    }

    /** A new file; whole once the stream is closed. */
    static OutputStream write(Path file, Passphrase words) throws IOException {
        FileChannel place = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            return new BufferedOutputStream(Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(place,
                            List.of(X25519RecipientStanzaWriterFactory
                                    .newRecipientStanzaWriter(words.recipient())))), ROOM);
        } catch (GeneralSecurityException missing) {
            place.close();
            throw new IllegalStateException("every JDK has what age needs", missing);
        }
    }

    /**
     * What is in a sealed file. Each piece of 64 KB is proven before it is handed on, so whoever
     * reads to the end has read exactly what was written.
     *
     * @throws WrongWords where other words sealed it
     * @throws DamagedBackup where it is no such file, or its beginning was changed
     */
    static InputStream open(Path file, Passphrase words) throws IOException {
        mustBegin(file);
        FileChannel place = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new BufferedInputStream(Channels.newInputStream(
                    new StandardDecryptingChannelFactory().newDecryptingChannel(place,
                            List.of(X25519RecipientStanzaReaderFactory
                                    .newRecipientStanzaReader(words.identity())))), ROOM);
        } catch (SignatureException | IOException | RuntimeException notWhole) {
            place.close();
            throw new DamagedBackup();
        } catch (GeneralSecurityException shut) {
            place.close();
            throw new WrongWords();
        }
    }

    private static void mustBegin(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!Arrays.equals(BEGIN, bytes.readNBytes(BEGIN.length))) {
                throw new DamagedBackup();
            }
        }
    }
}
