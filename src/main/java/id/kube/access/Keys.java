package id.kube.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.Writer;
import id.kube.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who holds a token, and hands out new ones. */
@ApplicationScoped
public class Keys {

    /** From the last time that anybody signed in at the device. */
    private static final Duration DEVICE_KEY = Duration.ofDays(180);
    private static final Set<Role> ENROLLING = Set.of(Role.KETUA, Role.BENDAHARA);
    private static final Duration SESSION = Duration.ofHours(16);
    /** As long as a device may go without the shop. */
    private static final Duration SPARE_KEY = Duration.ofDays(30);

    private final Writer writer;
    private final Setup setup;
    private final Pins pins;
    private final Credentials credentials;
    private final CurrentKube current;
    private final Caller caller;
    private final Members members;
    private final Clock clock;

    Keys(Writer writer, Setup setup, Pins pins, Credentials credentials, CurrentKube current,
            Caller caller, Members members, Clock clock) {
        this.writer = writer;
        this.setup = setup;
        this.pins = pins;
        this.credentials = credentials;
        this.current = current;
        this.caller = caller;
        this.members = members;
        this.clock = clock;
    }

    /** Makes the holder of the token the caller of this request, where it is a good one. */
    public void recognise(String token) {
        Optional<String> kube = Tokens.kubeOf(token);
        if (kube.isEmpty()) {
            return;
        }
        current.become(kube.get());
        String hash = Tokens.hash(token);
        credentials.withHash(hash).filter(found -> Tokens.isSame(found.tokenHash(), hash))
                .filter(found -> found.isValidAt(clock.instant()))
                .ifPresentOrElse(this::letIn, () -> current.become("-"));
    }

    /** What she wrote down before she knew that she had left has happened all the same. */
    private void letIn(Credential found) {
        Set<Role> hers = rolesOf(found);
        boolean left = hers.isEmpty() && found.role().isPresent();
        caller.become(found, left ? Set.of(found.role().get()) : hers, left);
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

    /**
     * A token for a device that holds none yet, or has lost its own: the ketua or the bendahara
     * stands before it and types her PIN.
     *
     * @param who her code, or her name as it is written on the list of people
     * @throws WrongPin where the PIN, the person or the group is not right; which is not said
     * @throws Paused after five wrong ones
     * @throws NotHers where she holds neither office
     */
    public String enrol(String kube, String device, String who, String digits) {
        current.become(kube);
        Pin pin = proven(kube, codeOf(who), digits);
        if (rolesAt(Optional.of(device), pin).stream().noneMatch(ENROLLING::contains)) {
            throw new NotHers("ketua atau bendahara");
        }
        return writer.write(kube, () -> setup.issue(Credential.Purpose.DEVICE, Optional.empty(),
                Optional.empty(), Optional.of(device), DEVICE_KEY));
    }

    /**
     * Gives a member her first PIN or a new one, and ends what was opened with the old one but for
     * the session that asks (ASVS 3.3.3); what waits on her phones goes out when she is back.
     *
     * @throws OfficersPin where an officer's would be shorter than six digits
     */
    public void setPin(String member, String name, Role role, String digits) {
        if (isOfficerInTheRegister(member) && digits.length() < Pin.OFFICER_DIGITS) {
            throw new OfficersPin();
        }
        String hash = Pin.hashOf(digits);
        String mine = caller.key();
        writer.write(caller.kube(), () -> {
            pins.of(member).ifPresentOrElse(pin -> pin.change(name, role, hash, digits.length()),
                    () -> pins.persist(new Pin(member, name, role, hash, digits.length())));
            return credentials.endSessions(member, mine);
        });
    }

    /** The code of who is meant by a code or by a name; what is neither stays as it is. */
    private String codeOf(String who) {
        String name = who.strip();
        return pins.of(who).or(() -> pins.listAll().stream()
                .filter(pin -> pin.name().equalsIgnoreCase(name)
                        || nameOf(pin).equalsIgnoreCase(name)).findFirst())
                .map(Pin::member).orElse(who);
    }

    /** What the register calls her; until she is entered there, what her PIN was given to. */
    private String nameOf(Pin pin) {
        String name = members.name(pin.member());
        return name.equals(pin.member()) ? pin.name() : name;
    }

    /** A short PIN would take an officer's power away from her, the ketua's own included. */
    private boolean isOfficerInTheRegister(String member) {
        return members.standing(member, LocalDate.now(clock)).orElse(Set.of()).stream()
                .anyMatch(office -> Role.of(office.word()).isAnOfficers());
    }

    /** The people who have a PIN and belong to the group. */
    public List<Person> people() {
        return pins.listAll().stream()
                .map(pin -> new Person(pin.member(), nameOf(pin), officesOf(pin), pin.mark()))
                .filter(person -> !person.offices().isEmpty()).toList();
    }

    /**
     * Signs a person in at this device, which also gets a spare key for the days without the
     * shop: it lies there sealed under her PIN, and is a member's on duty whatever her office.
     *
     * @throws WrongPin where it is not hers
     * @throws Paused after five wrong ones
     * @throws NotAMember where she left the group
     */
    public SignedIn signIn(String member, String digits) {
        Pin pin = proven(caller.kube(), member, digits);
        if (officesOf(pin).isEmpty()) {
            throw new NotAMember();
        }
        Optional<String> device = caller.device();
        Optional<Role> onDuty = device.map(any -> Role.KASIR);
        String key = caller.key();
        return writer.write(caller.kube(), () -> {
            // A device in use does not lose its key in the middle of a year.
            credentials.ofDevice(key).ifPresent(held ->
                    held.lastsUntil(clock.instant().plus(DEVICE_KEY)));
            return new SignedIn(session(member, device, Optional.empty(), SESSION), member,
                    nameOf(pin), rolesAt(device, pin).stream().map(Role::word).sorted().toList(),
                    onDuty.map(role -> session(member, device, onDuty, SPARE_KEY)).orElse(null),
                    pin.mark());
        });
    }

    private String session(String member, Optional<String> device, Optional<Role> atMost,
            Duration lasts) {
        return setup.issue(Credential.Purpose.SESSION, atMost, Optional.of(member), device,
                lasts);
    }

    /**
     * Makes sure that a person agrees, by her PIN, to what another's session does.
     *
     * @param role the office she must hold today
     * @return her code
     * @throws WrongPin where it is not hers
     * @throws Paused after five wrong ones
     * @throws NotHers where she does not hold the office
     */
    public String prove(String member, String digits, Role role) {
        if (!rolesAt(caller.device(), proven(caller.kube(), member, digits)).contains(role)) {
            throw new NotHers(role.word());
        }
        return member;
    }

    /** Ends the session that asks for it. */
    public void signOut() {
        String key = caller.key();
        writer.write(caller.kube(), () -> {
            credentials.end(key);
            return null;
        });
    }

    /** Cuts a device off, and whoever is signed in there; tells whether there was one. */
    public boolean cutOff(String device) {
        return writer.write(caller.kube(), () -> credentials.endDevice(device)) > 0;
    }

    /** Her PIN, where the digits are hers; every try is counted. */
    private Pin proven(String kube, String member, String digits) {
        Instant now = clock.instant();
        Optional<Pin> pin = pins.of(member);
        pin.ifPresent(hers -> mustNotBePaused(hers, now));
        boolean right = pin.map(hers -> hers.matches(digits))
                .orElseGet(() -> Pin.matchesNobodys(digits));
        writer.write(kube, () -> {
            pins.of(member).ifPresent(hers -> count(hers, right, now));
            return null;
        });
        return pin.filter(hers -> right).orElseThrow(WrongPin::new);
    }

    /** Many may guess at once; inside the writer they stand in line. */
    private static void count(Pin pin, boolean right, Instant now) {
        mustNotBePaused(pin, now);
        pin.tried(right, now);
    }

    private static void mustNotBePaused(Pin pin, Instant now) {
        pin.pausedUntil().filter(now::isBefore).ifPresent(until -> {
            throw new Paused(Duration.between(now, until));
        });
    }

    private Set<Role> rolesOf(Credential credential) {
        if (credential.purpose() != Credential.Purpose.SESSION) {
            return credential.role().map(Set::of).orElse(Set.of());
        }
        Set<Role> hers = credential.member().flatMap(pins::seen)
                .map(pin -> atWork(credential, rolesAt(credential.device(), pin)))
                .orElse(Set.of());
        return hers.isEmpty() ? hers : credential.role().map(Set::of).orElse(hers);
    }

    /** Secretary and treasurer take their turns like everybody: at the device they sell too. */
    private static Set<Role> atWork(Credential credential, Set<Role> roles) {
        boolean isOnDuty = credential.device().isPresent() && roles.stream().anyMatch(role ->
                role == Role.SEKRETARIS || role == Role.BENDAHARA);
        return isOnDuty ? Stream.concat(roles.stream(), Stream.of(Role.KASIR))
                .collect(Collectors.toSet()) : roles;
    }

    /** At the shop's device a member is on duty; an officer's power needs an officer's PIN. */
    private Set<Role> rolesAt(Optional<String> device, Pin pin) {
        Role member = device.isPresent() ? Role.KASIR : Role.ANGGOTA;
        return officesOf(pin).stream()
                .map(office -> office.isAnOfficers() && pin.isAnOfficers()
                        || office == Role.PENDAMPING ? office : member)
                .collect(Collectors.toSet());
    }

    /** What the register says of her today; until she is entered there, what her PIN says. */
    private Set<Role> officesOf(Pin pin) {
        return members.standing(pin.member(), LocalDate.now(clock))
                .map(offices -> offices.stream().map(office -> Role.of(office.word()))
                        .collect(Collectors.toSet()))
                .orElseGet(() -> Set.of(pin.role()));
    }

    /**
     * Somebody who can sign in.
     *
     * @param mark another one once her PIN is another
     */
    public record Person(String member, String name, @JsonIgnore Set<Role> offices,
            String mark) {

        /** Her highest office. */
        @JsonProperty
        public String role() {
            return offices.stream().max(Comparator.naturalOrder()).orElseThrow().word();
        }
    }

    /**
     * A new session.
     *
     * @param spare the key for the days without the shop; null where there is no device
     * @param mark of the PIN she typed
     */
    public record SignedIn(String token, String member, String name, List<String> roles,
            String spare, String mark) {
    }
}
