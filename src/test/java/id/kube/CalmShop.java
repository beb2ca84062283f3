package id.kube;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A shop in which nothing is wrong, day after day: ten members take turns, three shifts sell rice
 * and oil, what was sold is bought again at prices that go up and down, money is set aside, all is
 * counted and agrees, three members take goods home each week and hand in, a neighbour buys on
 * kasbon and pays. Whatever else is to happen on a day is told beside it.
 */
public final class CalmShop {

    /** The day on which it opens. */
    public static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    static final int PRICE = 15_000;
    static final int COST = 12_000;
    private static final int SHIFTS = 3;
    private static final int MEMBERS = 10;
    private static final int SOLD_A_SHIFT = 10;
    private static final int SET_ASIDE = 60_000;
    private static final int WEEK = 7;
    private static final int COUNTERS = 5;
    private static final int LENT = 4;
    private static final int STOCK = 300;
    private static final int HOME = 5;
    private static final List<String> SELLERS = List.of("A04", "A05", "A06");

    private final List<String> lines = new ArrayList<>();
    private LocalDate date = FIRST;
    private long till;
    private long box;
    private int rice = STOCK;
    private int oil = STOCK;
    private int entries;

    /** Opens it, with goods on the shelf. */
    public CalmShop() {
        for (int no = 1; no <= MEMBERS; no++) {
            write("member", "'member':'%s','name':'Ibu %d','from':'%s'%s", member(no), no, FIRST,
                    no == 1 ? ",'role':'ketua'" : no == 2 ? ",'role':'bendahara'"
                            : ",'role':'anggota'");
        }
        for (String sku : List.of("BRS", "MYK")) {
            write("product", "'sku':'%s','name':'%s','unit':'pcs','price':%d", sku,
                    sku.equals("BRS") ? "Beras" : "Minyak", PRICE);
        }
        write("rule", "'name':'setaside.daily','value':%d,'from':'%s'", SET_ASIDE, FIRST);
        write("customer", "'code':'P01','name':'Bu Yani'");
        write("grant", "'amount':30000000,'to':'treasury'");
        write("purchase", "'lines':[{'sku':'BRS','qty':%d,'amount':%d},"
                + "{'sku':'MYK','qty':%d,'amount':%d}],'pay':[{'m':'treasury','amount':%d}]",
                STOCK, STOCK * COST, STOCK, STOCK * COST, 2 * STOCK * COST);
    }

    static String member(int no) {
        return "A%02d".formatted((no - 1) % MEMBERS + 1);
    }

    /** Lives some days, on each of which something is changed or added. */
    public void live(int days, Consumer<Today> story) {
        for (int day = 0; day < days; day++) {
            Today today = new Today();
            story.accept(today);
            today.end();
            date = date.plusDays(1);
        }
    }

    int day() {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    /** All it has written, a line each. */
    public String text() {
        return String.join("\n", lines);
    }

    private void write(String type, String fields, Object... values) {
        entries++;
        lines.add(("{'id':'e" + entries + "','type':'" + type + "','date':'" + date + "',"
                + fields.formatted(values) + "}").replace('\'', '"'));
    }

    /** One day; what is set before it ends happens on it. */
    public final class Today {

        private int shortInTill;
        private int shortInBox;
        private int shortOfOil;
        private int shortOfRice;
        private int dearer;
        private boolean setsAside = true;
        private boolean isKept = true;
        private boolean kasbonIsPaid = true;
        private List<String> silent = List.of();

        int number() {
            return day();
        }

        LocalDate date() {
            return date;
        }

        /** Who counts the drawer. */
        String counter() {
            return member(day() % COUNTERS + 1);
        }

        String buyer() {
            return member(day() % 3 + 7);
        }

        String onDuty(int shift) {
            return member(SHIFTS * day() + shift);
        }

        void tillIsShort(int amount) {
            shortInTill = amount;
        }

        void boxIsShort(int amount) {
            shortInBox = amount;
        }

        void shelvesAreShort(int rice, int oil) {
            shortOfRice = rice;
            shortOfOil = oil;
        }

        void buysDearer(int amount) {
            dearer = amount;
        }

        void nothingIsSetAside() {
            setsAside = false;
        }

        void nothingIsCountedOrPlanned() {
            isKept = false;
        }

        void kasbonStaysUnpaid() {
            kasbonIsPaid = false;
        }

        public void doNotHandIn(String... members) {
            silent = List.of(members);
        }

        /** A sale of rice that is paid and then undone. */
        void sellsAndUndoes(String who, int pieces) {
            write("sale", "'by':'%s','lines':[{'sku':'BRS','qty':%d,'amount':%d}],"
                    + "'pay':[{'m':'till','amount':%d}]", who, pieces, pieces * PRICE,
                    pieces * PRICE);
            write("sale.void", "'by':'%s','ref':'e%d','reason':'salah'", who, entries);
        }

        void sells(String who, int pieces, int each, int discount) {
            int goods = pieces * each;
            write("sale", "'by':'%s','lines':[{'sku':'BRS','qty':%d,'amount':%d}],"
                    + "'pay':[{'m':'till','amount':%d}]%s", who, pieces, goods,
                    goods - discount, discount == 0 ? ""
                            : ",'discount':%d,'reason':'teman'".formatted(discount));
            till += goods - discount;
            rice -= pieces;
            buys(pieces, atTheMarket(), member(1));
        }

        void lends(int times, int pieces) {
            for (int time = 0; time < times; time++) {
                write("sale", "'by':'%s','lines':[{'sku':'BRS','qty':%d,'amount':%d}],"
                        + "'pay':[{'m':'kasbon','party':'P01','amount':%d}]", onDuty(1), pieces,
                        pieces * PRICE, pieces * PRICE);
                rice -= pieces;
            }
        }

        void takesOut(String who, int amount, String reason) {
            write("withdraw", "'from':'till','amount':%d,'member':'%s','reason':'%s'", amount, who,
                    reason);
            till -= amount;
        }

        void opensTheDrawer(String who, int times) {
            for (int time = 0; time < times; time++) {
                write("note", "'by':'%s','about':'drawer:kasir','text':'Laci dibuka'", who);
            }
        }

        private void end() {
            if (date.getDayOfMonth() == 1 || day() == 0) {
                write("meeting", "'meeting':'R%s','present':['A01','A02'],'decisions':[]", date);
            }
            if (isKept) {
                write("shift.plan", "'month':'%s','slots':3,'cells':[{'date':'%s','slot':1,"
                        + "'member':'%s'}]", date.toString().substring(0, 7), date, onDuty(1));
            }
            for (int shift = 1; shift <= SHIFTS; shift++) {
                write("shift.attend", "'shift':'%s/%d','member':'%s'", date, shift,
                        onDuty(shift));
                sellsBoth(onDuty(shift));
            }
            restocks();
            takesAndHandsIn();
            kasbon();
            if (setsAside) {
                write("setaside", "'amount':%d", SET_ASIDE);
                till -= SET_ASIDE;
                box += SET_ASIDE;
            }
            if (isKept) {
                counts();
            }
        }

        private void sellsBoth(String who) {
            int each = SOLD_A_SHIFT / 2;
            write("sale", "'by':'%s','receipts':8,'lines':[{'sku':'BRS','qty':%d,'amount':%d},"
                    + "{'sku':'MYK','qty':%d,'amount':%d}],'pay':[{'m':'till','amount':%d}]", who,
                    each, each * PRICE, each, each * PRICE, SOLD_A_SHIFT * PRICE);
            till += SOLD_A_SHIFT * PRICE;
            rice -= each;
            oil -= each;
        }

        private void restocks() {
            int pieces = SHIFTS * SOLD_A_SHIFT / 2;
            int each = atTheMarket() + dearer;
            buys(pieces, each, buyer());
            write("purchase", "'buyers':['%s'],'lines':[{'sku':'MYK','qty':%d,'amount':%d}],"
                    + "'pay':[{'m':'till','amount':%d}]", buyer(), pieces,
                    pieces * each, pieces * each);
            till -= (long) pieces * each;
            oil += pieces;
        }

        /** Prices go up and down by two in a hundred. */
        private int atTheMarket() {
            return COST + (day() * 37 % 9 - 4) * 60;
        }

        private void buys(int pieces, int each, String who) {
            write("purchase", "'buyers':['%s'],'lines':[{'sku':'BRS','qty':%d,'amount':%d}],"
                    + "'pay':[{'m':'till','amount':%d}]", who, pieces, pieces * each,
                    pieces * each);
            till -= (long) pieces * each;
            rice += pieces;
        }

        private void takesAndHandsIn() {
            if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
                SELLERS.forEach(who -> {
                    write("consign.take", "'member':'%s','due':'%s',"
                            + "'lines':[{'sku':'BRS','qty':%d,'settle':%d}]", who,
                            date.plusDays(WEEK), HOME, HOME * PRICE);
                    rice -= HOME;
                });
            }
            if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
                SELLERS.stream().filter(who -> !silent.contains(who)).forEach(who -> {
                    write("consign.deposit", "'member':'%s','amount':%d,'to':'till',"
                            + "'lines':[{'sku':'BRS','qty':%d}]", who, HOME * PRICE, HOME);
                    till += HOME * PRICE;
                    buys(HOME, atTheMarket(), member(1));
                });
            }
        }

        private void kasbon() {
            if (date.getDayOfWeek() == DayOfWeek.TUESDAY) {
                lends(1, LENT);
            }
            if (date.getDayOfWeek() == DayOfWeek.FRIDAY && kasbonIsPaid) {
                write("kasbon.pay", "'party':'P01','amount':%d,'to':'till'", LENT * PRICE);
                till += LENT * PRICE;
            }
        }

        private void counts() {
            till -= shortInTill;
            write("cash.count", "'by':'%s','where':'till','counted':%d", counter(), till);
            if (day() % 2 == 0) {
                rice -= shortOfRice;
                oil -= shortOfOil;
                write("stock.count", "'by':'%s','lines':[{'sku':'BRS','counted':%d},"
                        + "{'sku':'MYK','counted':%d}]", onDuty(2), rice, oil);
            }
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY || shortInBox > 0) {
                box -= shortInBox;
                write("cash.count", "'by':'A02','where':'box','counted':%d", box);
            }
        }
    }
}
