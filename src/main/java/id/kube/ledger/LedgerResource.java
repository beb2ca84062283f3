package id.kube.ledger;

import id.kube.daybook.UnknownReference;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The accounts, what stands on them on any day, and the postings behind it. */
@Path("/api/v1/ledger")
class LedgerResource {

    private static final int PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final Balances balances;
    private final Postings postings;
    private final Clock clock;

    LedgerResource(Balances balances, Postings postings, Clock clock) {
        this.balances = balances;
        this.postings = postings;
        this.clock = clock;
    }

    /** The chart of accounts. */
    @GET
    @Path("accounts")
    public List<InChart> accounts() {
        return Arrays.stream(Account.values()).map(InChart::of).toList();
    }

    /** Every account that moved by the end of a day; debits equal credits. */
    @GET
    @Path("trial-balance")
    @Transactional
    public TrialBalance trialBalance(@QueryParam("asOf") Optional<LocalDate> asOf,
            @QueryParam("parties") @DefaultValue("false") boolean parties,
            @QueryParam("known") Optional<Long> known) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        OptionalLong upTo = known.stream().mapToLong(Long::longValue).findFirst();
        return TrialBalance.of(day, balances.asOf(day, upTo), parties);
    }

    /** Postings in the order of their days, a page at a time. */
    @GET
    @Path("entries")
    @Transactional
    public Page entries(@QueryParam("account") Optional<String> account,
            @QueryParam("party") Optional<String> party,
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("to") Optional<LocalDate> to,
            @QueryParam("page") @DefaultValue("0") int page) {
        LocalDate first = from.orElse(BEGINNING);
        LocalDate last = to.orElse(END);
        int at = Math.max(0, Math.min(page, LAST_PAGE));
        int skip = Math.multiplyExact(at, PAGE);
        List<PostedLine> lines = postings.shown(account.map(LedgerResource::known), party, first,
                last, skip, PAGE + 1);
        boolean more = lines.size() > PAGE;
        return new Page(at, more, lines.stream().limit(PAGE).map(Shown::of).toList());
    }

    private static Account known(String code) {
        return Account.find(code).orElseThrow(() -> new UnknownReference(code));
    }

    /** An account of the chart. */
    record InChart(String code, String name, String english, String type, String normal,
            String party) {

        static InChart of(Account account) {
            return new InChart(account.code(), account.title(), account.english(),
                    word(account.type()), word(account.normal()),
                    account.party() == Account.Party.NONE ? "" : word(account.party()));
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some postings, and whether there are more. */
    record Page(int page, boolean more, List<Shown> entries) {
    }

    /** A posting with its entry; the date is the day it counts on. */
    record Shown(long no, String id, String type, LocalDate date, LocalDate happenedOn,
            int line, String account, String name, String party, long debit, long credit) {

        static Shown of(PostedLine p) {
            return new Shown(p.no(), p.id(), p.type(), p.date(), p.happenedOn(), p.line(),
                    p.account(), Account.of(p.account()).title(), p.party(),
                    p.debit().amount(), p.credit().amount());
        }
    }
}
