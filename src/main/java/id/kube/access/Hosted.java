package id.kube.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The groups this server holds, and who may bring another. */
@ApplicationScoped
public class Hosted {

    private final Kubes kubes;
    private final Optional<String> operatorToken;

    Hosted(Kubes kubes,
            @ConfigProperty(name = "amanah.operator-token") Optional<String> operatorToken) {
        this.kubes = kubes;
        this.operatorToken = operatorToken.filter(token -> !token.isBlank());
    }

    /** The codes of all groups but the examples. */
    public List<String> own() {
        return QuarkusTransaction.requiringNew().call(kubes::all).stream()
                .filter(kube -> !kube.example()).map(Kubes.Known::code).toList();
    }

    /** Whether a group of this code is here, an example included. */
    public boolean holds(String kube) {
        return QuarkusTransaction.requiringNew().call(kubes::all).stream()
                .anyMatch(known -> known.code().equals(kube));
    }

    /** What the group is called; its code where it is not here. */
    public String name(String kube) {
        return QuarkusTransaction.requiringNew().call(kubes::all).stream()
                .filter(known -> known.code().equals(kube)).map(Kubes.Known::name).findFirst()
                .orElse(kube);
    }

    /**
     * Makes sure that one more group may come here.
     *
     * @param authorization what the caller shows; only the operator brings a second group
     * @throws AlreadySetUp where the server holds a group already
     */
    public void mustHaveRoom(String authorization) {
        boolean operator = operatorToken.isPresent() && authorization != null
                && Tokens.isSame("Bearer " + operatorToken.get(), authorization);
        if (!operator && !own().isEmpty()) {
            throw new AlreadySetUp();
        }
    }
}
