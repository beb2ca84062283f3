package id.kube.intake;

import id.kube.forms.Heading;
import id.kube.forms.Line;
import id.kube.money.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the cells of one row; what it cannot read is a fault and empty. */
final class Reading {

    /** A hundred thousand million: what is above has a nought too many, and sums stay small. */
    static final long MOST = 100_000_000_000L;

    private static final Rupiah TINY = Rupiah.of(1_000);
    /** Nothing is sold for less; it is what a spreadsheet makes of 12.000 that reads English. */
    private static final Rupiah LEAST_PRICE = Rupiah.of(50);
    private static final Set<Heading> CODES =
            EnumSet.of(Heading.CODE, Heading.BARCODE, Heading.ASSET);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CODE = 32;
    private static final int FIRST_YEAR = 2000;
    private static final List<DateTimeFormatter> DAYS = List.of(day("d/M/uuuu"),
            day("uuuu/M/d"), day("d/M/uu"));
    private static final String BROKEN = "#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)";

    private final Line line;
    private final Faults faults;

    Reading(Line line, Faults faults) {
        this.line = line;
        this.faults = faults;
    }

    Line.Cell cell(Heading heading) {
        return line.cell(heading);
    }

    boolean has(Heading heading) {
        return !cell(heading).isBlank();
    }

    void fault(Heading heading, String code, Object... figures) {
        faults.fault(line, cell(heading), code, figures);
    }

    void remark(Heading heading, String code, Object... figures) {
        faults.remark(line, cell(heading), code, figures);
    }

    /** Asks to look again at an amount that may have been meant in thousands. */
    void remarkIfTiny(Heading heading, Rupiah amount) {
        if (amount.compareTo(TINY) < 0) {
            remark(heading, "tiny-amount", amount);
        }
    }

    /** Faults what a cell leads to, where it is not for her to write. */
    void hers(String type, Heading heading) {
        faults.mustBeHers(line, cell(heading), type);
    }

    /** What must be filled in. */
    Optional<String> needed(Heading heading) {
        mustHave(heading);
        return text(heading);
    }

    /** Faults a cell that was left empty. */
    void mustHave(Heading heading) {
        if (!has(heading)) {
            fault(heading, "cell-empty", heading.title());
        }
    }

    /** A name or a few words. */
    Optional<String> text(Heading heading) {
        return CODES.contains(heading) ? upTo(heading, LONGEST_CODE)
                : upTo(heading, LONGEST_NAME);
    }

    private Optional<String> upTo(Heading heading, int longest) {
        String text = cell(heading).text();
        if (text.matches(BROKEN)) {
            fault(heading, "cell-broken");
            return Optional.empty();
        }
        if (text.length() > longest) {
            fault(heading, "cell-too-long", longest);
            return Optional.empty();
        }
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    /** A telephone number; the nought that a spreadsheet takes away stands in front again. */
    Optional<String> phone() {
        Optional<String> digits = text(Heading.PHONE).map(said -> said.replaceAll("[-. ]", ""))
                .map(said -> said.startsWith("8") ? "0" + said : said);
        if (digits.isPresent() && !digits.get().matches("\\+?\\d{6,15}")) {
            fault(Heading.PHONE, "cell-not-phone", cell(Heading.PHONE).text());
            return Optional.empty();
        }
        return digits;
    }

    /** An amount, zero or more. */
    Optional<Rupiah> rupiah(Heading heading) {
        Optional<Numeral> number = number(heading);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong amount = number.get().rupiah();
        if (amount.isEmpty()) {
            fault(heading, "cell-not-whole", cell(heading).text());
            return Optional.empty();
        }
        return bounded(heading, amount.getAsLong()).map(Rupiah::of);
    }

    /** A price that must be filled in. */
    Optional<Rupiah> price(Heading heading) {
        mustHave(heading);
        Optional<Rupiah> price = rupiah(heading);
        if (price.filter(asked -> asked.compareTo(LEAST_PRICE) < 0).isPresent()) {
            fault(heading, "price-too-small", price.get());
            return Optional.empty();
        }
        return price;
    }

    /** What so many are worth, at so much for one; a fault where no book can hold it. */
    Optional<Rupiah> worth(Heading heading, long count, Rupiah each, Measure measure) {
        boolean isBeyond = count / measure.size() > 0
                && each.amount() > MOST / (count / measure.size());
        if (isBeyond) {
            fault(heading, "cell-too-large", cell(heading).text());
            return Optional.empty();
        }
        return Optional.of(each.share(count, measure.size()));
    }

    /** A number of months, at least one. */
    Optional<Long> months(Heading heading, long most) {
        Optional<Numeral> number = number(heading);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong months = number.get().times(1);
        if (months.isEmpty() || months.getAsLong() < 1 || months.getAsLong() > most) {
            fault(heading, "cell-not-months", cell(heading).text(), most);
            return Optional.empty();
        }
        return Optional.of(months.getAsLong());
    }

    /** How much there is, in smallest units. */
    Optional<Long> quantity(Heading heading, Measure measure) {
        Optional<Numeral> number = number(heading);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong count = number.get().times(measure.size());
        if (count.isEmpty()) {
            fault(heading, "cell-not-countable", cell(heading).text());
            return Optional.empty();
        }
        return bounded(heading, count.getAsLong());
    }

    private Optional<Numeral> number(Heading heading) {
        Optional<String> text = text(heading);
        Optional<Numeral> number = text.flatMap(Numeral::of);
        if (text.isPresent() && number.isEmpty()) {
            fault(heading, "cell-not-number", text.get());
        }
        if (number.isPresent() && number.get().isNegative()) {
            fault(heading, "cell-negative", text.get());
            return Optional.empty();
        }
        return number;
    }

    private Optional<Long> bounded(Heading heading, long number) {
        if (number > MOST) {
            fault(heading, "cell-too-large", cell(heading).text());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A day that has been; today where none is written. */
    Optional<LocalDate> since(LocalDate today) {
        if (!has(Heading.SINCE)) {
            return Optional.of(today);
        }
        String text = cell(Heading.SINCE).text();
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(form -> parsed(text.replaceAll("[-. ]", "/"), form).stream())
                .filter(found -> found.getYear() >= FIRST_YEAR).findFirst();
        if (day.isEmpty()) {
            fault(Heading.SINCE, "cell-not-day", text);
        } else if (day.get().isAfter(today)) {
            fault(Heading.SINCE, "day-to-come", text);
            return Optional.empty();
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notWrittenSo) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
