package id.kube.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who is calling, told by the credential; nobody until a credential was found good. */
@RequestScoped
public class Caller {

    private String kube;
    private Set<Role> roles = Set.of();
    private String member;
    private String device;
    private String key;
    private boolean hasLeft;

    void become(Credential credential, Set<Role> now, boolean left) {
        kube = credential.kube();
        roles = now;
        member = credential.member().orElse(null);
        device = credential.device().orElse(null);
        key = credential.tokenHash();
        hasLeft = left;
    }

    public boolean isKnown() {
        return kube != null;
    }

    public String kube() {
        return kube;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The signed-in person; none for programs. */
    public Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** The hash of the token she showed. */
    String key() {
        return key;
    }

    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    /** Whether she left the group: with a spare key she still brings what she wrote before. */
    public boolean hasLeft() {
        return hasLeft;
    }

    /** The entries that are hers to write, told also where the request is not at hand. */
    public BiPredicate<String, JsonNode> writes() {
        Set<Role> held = roles;
        return (type, entry) -> held.stream()
                .anyMatch(role -> Powers.mayWrite(role, type, entry));
    }
}
