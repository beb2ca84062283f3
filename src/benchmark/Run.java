import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the watch told of one group.
 *
 * @param healthyDays on which nothing was lost
 * @param wrong red alarms in these days
 * @param blamed how many of them named a member
 * @param leaks whether something is lost at all
 * @param delay days from the first rupiah lost to the first red alarm; -1 for never
 * @param lost share of the capital gone by then, in percent
 * @param signal that cried first
 * @param named whom it named: the one person who is the cause, another, or nobody; null where the
 *     cause is not one person
 * @param valued how far the recoverable capital lay from the true one 90 days into the leak, or at
 *     the end where there is none, in percent; null where the truth ends sooner
 * @param spanned whether, 60 days before half is gone, the runway's span held these 60 days; null
 *     where half is not lost, or too soon
 */
record Run(String scenario, int healthyDays, int wrong, int blamed, boolean leaks, int delay,
        double lost, String signal, Named named, Double valued, Boolean spanned) {

    static final int NINETY = 90;
    static final int SIXTY = 60;

    /** Whom the first alarm named. */
    enum Named { RIGHT, WRONG, NOBODY }

    static Run of(Group.Truth truth, Set<String> people, JsonNode history, LocalDate first,
            Boolean spanned) {
        int start = truth.leakStart().orElse(Integer.MAX_VALUE);
        int wrong = 0;
        int blamed = 0;
        int delay = -1;
        JsonNode cry = null;
        for (JsonNode day : history) {
            int number = (int) ChronoUnit.DAYS.between(first,
                    LocalDate.parse(day.get("date").textValue()));
            for (JsonNode told : day.get("opened")) {
                if (!told.get("level").textValue().equals("red")) {
                    continue;
                }
                if (number < start) {
                    wrong++;
                    blamed += people.contains(told.path("party").asText()) ? 1 : 0;
                } else if (cry == null) {
                    delay = number - start;
                    cry = told;
                }
            }
        }
        return new Run(truth.scenario(), truth.healthyDays(), wrong, blamed,
                truth.leakStart().isPresent(), delay,
                cry == null ? 0 : 100.0 * truth.lost()[start + delay] / truth.capital()[start],
                cry == null ? "" : cry.get("signal").textValue(), named(truth, cry),
                valued(truth, history), spanned);
    }

    private static Named named(Group.Truth truth, JsonNode cry) {
        if (truth.who().size() != 1 || cry == null) {
            return null;
        }
        JsonNode party = cry.path("party");
        return !party.isTextual() ? Named.NOBODY
                : truth.who().contains(party.textValue()) ? Named.RIGHT : Named.WRONG;
    }

    private static Double valued(Group.Truth truth, JsonNode history) {
        int then = truth.leakStart().isPresent() ? truth.leakStart().getAsInt() + NINETY
                : truth.days() - 1;
        if (then >= truth.days()) {
            return null;
        }
        double capital = truth.capital()[then];
        return 100 * (history.get(then).get("recoverable").longValue() - capital) / capital;
    }

    boolean isFound() {
        return delay >= 0;
    }

    String line() {
        return wrong + " false, " + (!leaks ? "nothing lost" : !isFound() ? "not found"
                : "found after " + delay + " days by " + signal);
    }
}
