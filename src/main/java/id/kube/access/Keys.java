package id.kube.access;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out who holds a token, and hands out new ones. */
@ApplicationScoped
public class Keys {

    private static final Duration DEVICE_KEY = Duration.ofDays(180);
    private static final Duration SESSION = Duration.ofHours(16);

    private final Writer writer;
    private final Setup setup;
    private final Pins pins;
    private final Credentials credentials;
    private final CurrentKube current;
    private final Caller caller;
    private final Clock clock;

    Keys(Writer writer, Setup setup, Pins pins, Credentials credentials, CurrentKube current,
            Caller caller, Clock clock) {
        this.writer = writer;
        this.setup = setup;
        this.pins = pins;
        this.credentials = credentials;
        this.current = current;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the holder of the token the caller of this request, where it is a good one. */
    @Transactional
    public void recognise(String token) {
        Optional<String> kube = Tokens.kubeOf(token);
        if (kube.isEmpty()) {
            return;
        }
        current.become(kube.get());
        credentials.withHash(Tokens.hash(token))
                .filter(found -> found.isValidAt(clock.instant()))
                .ifPresentOrElse(found -> caller.become(found, rolesOf(found)),
                        () -> current.become("-"));
    }

    /** A token for a program, with a role. */
    public String tokenFor(Role role) {
        return writer.write(caller.kube(), () -> setup.issue(Credential.Purpose.PROGRAM,
                Optional.of(role), Optional.empty(), Optional.empty(), Duration.ofDays(365)));
    }

    /** A token for a device of the shop, which people then sign in at. */
    public String enrol(String device) {
        return writer.write(caller.kube(), () -> setup.issue(Credential.Purpose.DEVICE,
                Optional.empty(), Optional.empty(), Optional.of(device), DEVICE_KEY));
    }

    /** Gives a member her first PIN or a new one. */
    public void setPin(String member, String name, Role role, String digits) {
        String hash = Pin.hashOf(digits);
        writer.write(caller.kube(), () -> {
            pins.of(member).ifPresentOrElse(pin -> pin.change(hash),
                    () -> pins.persist(new Pin(member, name, role, hash)));
            return null;
        });
    }

    /** The people who have a PIN. */
    public List<Person> people() {
        return pins.listAll().stream()
                .map(pin -> new Person(pin.member(), pin.name(), pin.role().word())).toList();
    }

    /**
     * Signs a person in at this device.
     *
     * @throws WrongPin where it is not hers
     * @throws Paused after five wrong ones
     */
    public SignedIn signIn(String member, String digits) {
        Instant now = clock.instant();
        Optional<Pin> pin = pins.of(member);
        pin.flatMap(Pin::pausedUntil).filter(now::isBefore).ifPresent(until -> {
            throw new Paused(Duration.between(now, until));
        });
        boolean right = pin.map(hers -> hers.matches(digits)).orElse(false);
        String kube = caller.kube();
        Optional<String> device = caller.device();
        Optional<String> token = writer.write(kube, () -> {
            pins.of(member).ifPresent(hers -> hers.tried(right, now));
            return right ? Optional.of(setup.issue(Credential.Purpose.SESSION, Optional.empty(),
                    Optional.of(member), device, SESSION)) : Optional.<String>empty();
        });
        return new SignedIn(token.orElseThrow(WrongPin::new), member, pin.get().name(),
                List.of(pin.get().role().word()));
    }

    private Set<Role> rolesOf(Credential credential) {
        if (credential.purpose() != Credential.Purpose.SESSION) {
            return credential.role().map(Set::of).orElse(Set.of());
        }
        Role own = credential.member().flatMap(pins::of).map(Pin::role).orElse(Role.ANGGOTA);
        boolean atTheShop = credential.device().isPresent();
        return own == Role.ANGGOTA && atTheShop ? Set.of(Role.KASIR) : Set.of(own);
    }

    /** Somebody who can sign in. */
    public record Person(String member, String name, String role) {
    }

    /** A new session. */
    public record SignedIn(String token, String member, String name, List<String> roles) {
    }
}
