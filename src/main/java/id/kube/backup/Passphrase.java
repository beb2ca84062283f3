package id.kube.backup;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The words that open a group's backups: six Indonesian words and four digits, some 61 bits, which
 * the ketua writes down once. They make a pair of age keys, so that no file needs a slow
 * calculation of its own; what is typed may differ in capitals, dashes and spaces.
 */
public final class Passphrase {

    private static final int WORDS = 6;
    private static final int DIGITS = 10_000;
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final int KEY_BYTES = KEY_BITS / 8;
    /** The words are picked at random, so nobody gains by a table made beforehand. */
    private static final byte[] SALT = "amanah cadangan 1".getBytes(StandardCharsets.UTF_8);
    private static final BigInteger BASE_POINT = BigInteger.valueOf(9);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> KNOWN = known();

    private final String words;
    private final byte[] secret;

    private Passphrase(String words) {
        this.words = words;
        this.secret = stretched(words);
    }

    /** Words nobody has had before. */
    static String fresh() {
        String words = Stream.generate(() -> KNOWN.get(RANDOM.nextInt(KNOWN.size())))
                .limit(WORDS).collect(Collectors.joining(" "));
        return words + " %04d".formatted(RANDOM.nextInt(DIGITS));
    }

    /** The keys of these words as somebody typed them; slow on purpose, half a second. */
    public static Passphrase of(String typed) {
        return new Passphrase(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ")
                .strip());
    }

    /** As they are written down. */
    String words() {
        return words;
    }

    /** What a file is sealed for, as age writes it. */
    String recipient() {
        return Bech32.getEncoder().encode("age", publicKey()).toString();
    }

    /** What opens it, as age writes it. */
    String identity() {
        return Bech32.getEncoder().encode("age-secret-key-", secret).toString()
                .toUpperCase(Locale.ROOT);
    }

    /** The point that belongs to the secret: the secret, agreed upon with the base point. */
    private byte[] publicKey() {
        try {
            KeyFactory keys = KeyFactory.getInstance("X25519");
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(keys.generatePrivate(
                    new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            agreement.doPhase(keys.generatePublic(
                    new XECPublicKeySpec(NamedParameterSpec.X25519, BASE_POINT)), true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has X25519", missing);
        }
    }

    private static byte[] stretched(String words) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(
                    new PBEKeySpec(words.toCharArray(), SALT, ROUNDS, KEY_BITS)).getEncoded();
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("a key of " + key.length + " bytes");
            }
            return key;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has PBKDF2", missing);
        }
    }

    private static List<String> known() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passphrase.class.getResourceAsStream("/backup/words.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines().flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
