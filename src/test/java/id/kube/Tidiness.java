package id.kube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of the house style, each a question to some files that answers with complaints. */
final class Tidiness {

    static final int COLUMNS = 100;
    static final int METHOD_LINES = 70;
    static final int FILE_LINES = 300;
    static final int PRIVATE_PERCENT = 45;

    private static final Set<String> TITLES = Set.of("Manager", "Helper", "Util", "Utils", "Common",
            "Base", "Impl", "Dto", "Data", "Info", "Handler", "Entity", "Service");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");
    private static final Pattern TOP_TYPE = Pattern.compile(
            "(?m)^(public )?(?:(?:final|abstract|sealed|non-sealed|strictfp) )*"
                    + "@?(?:class|interface|record|enum) \\w+");
    private static final Pattern CLOCK = Pattern.compile("\\b(?:Instant|LocalDate|LocalDateTime"
            + "|LocalTime|ZonedDateTime|OffsetDateTime|YearMonth|Year)\\.now\\(\\s*\\)"
            + "|System\\.currentTimeMillis|new Date\\(\\s*\\)|Clock\\.system\\w*\\(");
    private static final Pattern FLOATING =
            Pattern.compile("\\b(?:double|float|Double|Float|BigDecimal)\\b");
    private static final Pattern UNDONE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern HEADER = Pattern.compile(
            "(?s)^(?!.*\\b(?:class|interface|record|enum|new|if|for|while|switch|try|catch"
                    + "|synchronized|return|do|else)\\b)(?!.*->)(?!.*=).*\\w\\s*\\(.*\\).*");
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:super|review|problem|must)\\([^\";{}]*\"([a-z]+(?:-[a-z]+)*)\"");

    private Tidiness() {
    }

    static List<String> wideLines(JavaSource file) {
        return linesWhere(file, line -> line.codePointCount(0, line.length()) > COLUMNS);
    }

    static List<String> tabs(JavaSource file) {
        return linesWhere(file, line -> line.contains("\t"));
    }

    static List<String> crookedIndents(JavaSource file) {
        List<String> code = file.code().lines().toList();
        List<String> raw = file.lines();
        return IntStream.range(0, code.size()).filter(no -> !code.get(no).isBlank())
                .filter(no -> indent(code.get(no)) == indent(raw.get(no)))
                .filter(no -> indent(code.get(no)) % 4 != 0)
                .mapToObj(no -> place(file, no)).toList();
    }

    static List<String> wildcardImports(JavaSource file) {
        return linesWhere(file, line -> line.matches("import .*\\*;\\s*"));
    }

    static List<String> titles(JavaSource file) {
        return found(TYPE, file.code()).map(match -> match.group(1))
                .filter(name -> Arrays.stream(name.split("(?=[A-Z])")).anyMatch(TITLES::contains))
                .map(name -> file.path() + " names a type " + name).toList();
    }

    static List<String> bareClocks(JavaSource file) {
        return matches(file, CLOCK, file.code());
    }

    static List<String> floating(JavaSource file) {
        return matches(file, FLOATING, file.code());
    }

    static List<String> undone(JavaSource file) {
        return matches(file, UNDONE, file.text());
    }

    static List<String> longFiles(JavaSource file) {
        int lines = file.lines().size();
        return lines <= FILE_LINES ? List.of() : List.of(file.path() + " has " + lines + " lines");
    }

    static List<String> longMethods(JavaSource file) {
        List<String> complaints = new ArrayList<>();
        String code = file.code();
        List<Integer> open = new ArrayList<>();
        int statement = 0;
        for (int at = 0; at < code.length(); at++) {
            char sign = code.charAt(at);
            if (sign == '{') {
                boolean method = HEADER.matcher(code.substring(statement, at)).matches();
                open.add(method ? at : -1);
            } else if (sign == '}' && !open.isEmpty()) {
                int start = open.remove(open.size() - 1);
                long lines = start < 0 ? 0 : code.substring(start, at).lines().count();
                if (lines > METHOD_LINES) {
                    complaints.add(place(file, lineOf(code, start)) + ": " + lines + " lines");
                }
            }
            if (sign == '{' || sign == '}' || sign == ';') {
                statement = at + 1;
            }
        }
        return complaints;
    }

    static List<String> packagesWithoutAWord(List<JavaSource> files) {
        Set<String> told = files.stream().filter(file -> file.name().equals("package-info.java"))
                .filter(file -> file.text().contains("/**"))
                .map(JavaSource::folder).collect(Collectors.toSet());
        return files.stream().map(JavaSource::folder).distinct()
                .filter(folder -> !told.contains(folder)).toList();
    }

    static List<String> tooMuchPublic(List<JavaSource> files) {
        List<MatchResult> types = files.stream()
                .flatMap(file -> found(TOP_TYPE, file.code())).toList();
        long hidden = types.stream().filter(type -> type.group(1) == null).count();
        return hidden * 100 >= (long) PRIVATE_PERCENT * types.size() ? List.of()
                : List.of(hidden + " of " + types.size() + " types are package-private");
    }

    static List<String> speechlessRefusals(List<JavaSource> files, Set<String> words) {
        Set<String> codes = new HashSet<>();
        files.stream().filter(file -> file.text().contains("Refusal")
                        || file.text().contains(".review(") || file.text().contains("problem("))
                .forEach(file -> found(CODE, file.text())
                        .forEach(match -> codes.add(match.group(1))));
        return codes.stream().filter(code -> !words.contains(code)).sorted()
                .map(code -> "no sentence for " + code).toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<String> matches(JavaSource file, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(match -> place(file, lineOf(text, match.start()))
                + ": " + match.group()).toList();
    }

    private static List<String> linesWhere(JavaSource file,
            java.util.function.Predicate<String> wrong) {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size()).filter(no -> wrong.test(lines.get(no)))
                .mapToObj(no -> place(file, no)).toList();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int lineOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
    }

    private static String place(JavaSource file, int lineFromZero) {
        return file.path() + ":" + (lineFromZero + 1);
    }
}
