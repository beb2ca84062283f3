package id.kube.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** How a token looks: the group's code, a dot, and 192 random bits. */
final class Tokens {

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
        int dot = token.lastIndexOf('.');
        return dot > 0 && dot <= 32 ? Optional.of(token.substring(0, dot)) : Optional.empty();
    }

    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
