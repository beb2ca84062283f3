import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints what the watch told of many groups, one row a scenario. */
final class Watched {

    /** Its one night takes a sixth before anybody can look: it would drown the others' mean. */
    private static final String ONE_NIGHT = "sudden_theft";
    private static final double YEAR = 365;

    private final Map<String, List<Run>> runs;

    Watched(List<Run> all) {
        runs = all.stream().collect(Collectors.groupingBy(Run::scenario, TreeMap::new,
                Collectors.toList()));
    }

    void print() {
        System.out.println("| scenario | runs | false red a year | found | median days | 90 % within"
                + " | lost by then | named right | capital off | runway holds | cried first |");
        System.out.println("|---|" + "---:|".repeat(9) + "---|");
        runs.forEach(Watched::row);
        runs.entrySet().stream().filter(one -> !one.getKey().equals(ONE_NIGHT))
                .map(Map.Entry::getValue).filter(all -> all.get(0).leaks())
                .mapToDouble(Watched::lost).average().ifPresent(mean -> say(
                        "%nMean share of capital lost before the first red alarm, but for %s:"
                                + " %.2f %%%n", ONE_NIGHT, mean));
        runs.forEach((scenario, all) -> {
            if (!all.get(0).leaks()) {
                say("%s lost nothing: in %d of %d runs a red alarm named a member.%n", scenario,
                        all.stream().filter(run -> run.blamed() > 0).count(), all.size());
            }
        });
    }

    private static void row(String scenario, List<Run> all) {
        List<Run> found = all.stream().filter(Run::isFound).toList();
        List<Integer> delays = found.stream().map(Run::delay).sorted().toList();
        List<Run.Named> named = known(all, Run::named);
        List<Boolean> spanned = known(all, Run::spanned);
        Map<String, Long> first = found.stream().collect(Collectors.groupingBy(Run::signal,
                TreeMap::new, Collectors.counting()));
        boolean leaks = all.get(0).leaks();
        say("| %s | %d | %.2f | %s | %s | %s | %s | %s | %s | %s | %s |%n", scenario, all.size(),
                all.stream().mapToInt(Run::wrong).sum() / years(all),
                leaks ? found.size() : "", at(delays, 0.5), at(delays, 0.9),
                leaks ? told("%.2f %%", lost(all)) : "",
                of(named.stream().filter(Run.Named.RIGHT::equals).count(), named.size()),
                percent(at(known(all, Run::valued).stream().sorted().toList(), 0.5)),
                of(spanned.stream().filter(held -> held).count(), spanned.size()),
                first.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private static double years(List<Run> all) {
        return all.stream().mapToInt(Run::healthyDays).sum() / YEAR;
    }

    private static double lost(List<Run> all) {
        return all.stream().filter(Run::isFound).mapToDouble(Run::lost).average().orElse(0);
    }

    private static <T> List<T> known(List<Run> all, Function<Run, T> what) {
        return all.stream().map(what).filter(Objects::nonNull).toList();
    }

    /** The value such a share of them does not exceed. */
    private static Object at(List<?> sorted, double share) {
        return sorted.isEmpty() ? ""
                : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private static String percent(Object share) {
        return share instanceof Double figure ? told("%+.1f %%", figure) : "";
    }

    private static String of(long part, int all) {
        return all == 0 ? "" : part + " of " + all;
    }

    private static String told(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    private static void say(String format, Object... what) {
        System.out.printf(Locale.ROOT, format, what);
    }
}
