package id.kube.phones;

import io.quarkus.tls.runtime.KeyStoreAndKeyCertOptions;
import io.quarkus.tls.runtime.KeyStoreProvider;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyStoreOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key with which the shop shows who it is on the secret line. It is asked for again every
 * minute, and made anew when the laptop has moved to another network or its time runs out.
 */
@ApplicationScoped
@Identifier(ShopKey.LINE)
class ShopKey implements KeyStoreProvider {

    /** How the configuration names the secret line. */
    static final String LINE = "phones";

    private static final Duration RENEWED_AFTER = Duration.ofDays(180);

    private final Lines lines;
    private final Path folder;
    private final Clock clock;
    private Issued last;

    ShopKey(Lines lines, @ConfigProperty(name = "amanah.data") Path data, Clock clock) {
        this.lines = lines;
        this.folder = data.resolve("phones");
        this.clock = clock;
    }

    /** Nothing where the shop was not started for phones: making a key takes its time. */
    @Override
    public synchronized KeyStoreAndKeyCertOptions getKeyStore(Vertx vertx) {
        if (!lines.isSecretOneOpen()) {
            return null;
        }
        Whereabouts here = Whereabouts.now();
        Instant now = clock.instant();
        if (last == null || !last.where().equals(here)
                || last.at().plus(RENEWED_AFTER).isBefore(now)) {
            last = issue(here, now);
        }
        return new KeyStoreAndKeyCertOptions(last.store(), new KeyStoreOptions()
                .setType("PKCS12").setPassword("").setValue(last.bytes()));
    }

    /** What a phone must trust, once. */
    X509Certificate authority() {
        try {
            return ShopAuthority.in(folder, clock.instant()).certificate();
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("the shop's authority cannot be read", broken);
        }
    }

    private Issued issue(Whereabouts here, Instant now) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            KeyStore store = ShopAuthority.in(folder, now).vouchFor(here, now);
            store.store(bytes, new char[0]);
            return new Issued(here, now, store, Buffer.buffer(bytes.toByteArray()));
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("the shop cannot show who it is", broken);
        }
    }

    private record Issued(Whereabouts where, Instant at, KeyStore store, Buffer bytes) {
    }
}
