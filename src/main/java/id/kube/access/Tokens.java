package id.kube.access;

import id.kube.daybook.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a token looks: the group's code, a dot, and 192 random bits. */
final class Tokens {

    private static final Pattern FORM =
            Pattern.compile(Setup.CODE + "\\.[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {
    }

    static String fresh(String kube) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return kube + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The group a token says it belongs to; whether it does is for the database to say. */
    static Optional<String> kubeOf(String token) {
        return FORM.matcher(token).matches()
                ? Optional.of(token.substring(0, token.lastIndexOf('.'))) : Optional.empty();
    }

    /** Compares without telling by the time it takes how much was right. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8),
                other.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(String token) {
        return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
