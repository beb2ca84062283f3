import java.time.YearMonth;

/** About 1,800 sales of two goods each, and what was bought for them. */
final class MonthOfSales {

    private static final int GOODS = 20;
    private static final int DAYS = 28;
    private static final int A_DAY = 64;

    private MonthOfSales() {
    }

    static String of(YearMonth month) {
        StringBuilder lines = new StringBuilder();
        line(lines, """
                {"id":"g-%s","type":"gift","date":"%s","amount":20000000,"to":"treasury"}"""
                .formatted(month, month.atDay(1)));
        for (int good = 0; good < GOODS; good++) {
            line(lines, """
                    {"id":"b-%s-%d","type":"purchase","date":"%s","lines":[{"sku":"S%d",\
                    "qty":200,"amount":400000}],"pay":[{"m":"treasury","amount":400000}]}"""
                    .formatted(month, good, month.atDay(1), good));
        }
        for (int sale = 0; sale < DAYS * A_DAY; sale++) {
            line(lines, """
                    {"id":"s-%s-%d","type":"sale","date":"%s","lines":[{"sku":"S%d","qty":1,\
                    "amount":2500},{"sku":"S%d","qty":1,"amount":2500}],\
                    "pay":[{"m":"till","amount":5000}]}""".formatted(month, sale,
                    month.atDay(1 + sale / A_DAY), sale % GOODS, (sale + 7) % GOODS));
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String entry) {
        lines.append(entry).append('\n');
    }
}
