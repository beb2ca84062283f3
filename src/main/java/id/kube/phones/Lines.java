package id.kube.phones;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The lines on which phones reach the shop: the open one to begin with, and the secret one. */
@ApplicationScoped
class Lines {

    private final Optional<String> secretLine;
    private final int open;
    private final int secret;

    Lines(@ConfigProperty(name = "quarkus.http.tls-configuration-name")
            Optional<String> secretLine,
            @ConfigProperty(name = "quarkus.http.port") int open,
            @ConfigProperty(name = "quarkus.http.ssl-port") int secret) {
        this.secretLine = secretLine;
        this.open = open;
        this.secret = secret;
    }

    /** Whether the shop was started for phones. */
    boolean isSecretOneOpen() {
        return secretLine.filter(ShopKey.LINE::equals).isPresent();
    }

    /** Where the till is once the phone trusts the shop, at the host under which it came. */
    String secret(String host) {
        return "https://" + host + ":" + secret;
    }

    /** What a phone may open at its first visit, the likeliest first. */
    List<String> open(Whereabouts here) {
        return here.all().stream().map(host -> "http://" + host + ":" + open).toList();
    }
}
