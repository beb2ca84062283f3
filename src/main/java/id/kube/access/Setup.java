package id.kube.access;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBook;
import id.kube.daybook.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens a group on this server: its empty day book and its ketua's first key. */
@ApplicationScoped
public class Setup {

    /** How a group's code looks; one dash alone would be the group that is nobody's. */
    static final String CODE = "[a-z0-9][a-z0-9-]{0,30}";
    /** Keys of programs last as long as the programme and then some. */
    private static final Duration PROGRAM_KEY = Duration.ofDays(3_650);

    private final Writer writer;
    private final DayBook dayBook;
    private final Kubes kubes;
    private final Pins pins;
    private final Credentials credentials;
    private final CurrentKube current;
    private final Clock clock;

    Setup(Writer writer, DayBook dayBook, Kubes kubes, Pins pins, Credentials credentials,
            CurrentKube current, Clock clock) {
        this.writer = writer;
        this.dayBook = dayBook;
        this.kubes = kubes;
        this.pins = pins;
        this.credentials = credentials;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens the group. It writes no entry: the books begin with what the group writes.
     *
     * @param byOperator whether a server that hosts many was asked by its operator
     * @return an API token of the ketua's role, shown this once
     * @throws AlreadySetUp where the server holds a group already
     */
    public String open(NewKube kube, boolean byOperator) {
        String pin = Pin.hashOf(kube.pin());
        return writer.write(kube.code(), () -> {
            boolean taken = kubes.all().stream().anyMatch(k -> k.code().equals(kube.code()));
            boolean holdsOne = kubes.all().stream().anyMatch(k -> !k.example());
            if (holdsOne && !byOperator && !kube.example()) {
                throw new AlreadySetUp();
            }
            if (taken) {
                throw new KubeTaken();
            }
            kubes.persist(new Kube(kube.name(), kube.example(), clock.instant()));
            kubes.flush();
            dayBook.open(kube.code());
            pins.persist(new Pin(kube.member(), kube.memberName(), Role.KETUA, pin,
                    kube.pin().length()));
            return issue(Credential.Purpose.PROGRAM, Optional.of(Role.KETUA), Optional.empty(),
                    Optional.empty(), PROGRAM_KEY);
        });
    }

    /** Issues a token inside the writer; the group is the one the writer works for. */
    String issue(Credential.Purpose purpose, Optional<Role> role, Optional<String> member,
            Optional<String> device, Duration lasts) {
        String token = Tokens.fresh(current.code());
        Instant now = clock.instant();
        credentials.persist(new Credential(Tokens.hash(token), purpose, role, member, device,
                now, now.plus(lasts)));
        return token;
    }

    /**
     * A group to open.
     *
     * @param code 1 to 31 of a-z, 0-9 and -
     * @param pin six digits
     * @param example whether it only shows example data
     */
    public record NewKube(String code, String name, String member, String memberName, String pin,
            boolean example) {
    }
}
