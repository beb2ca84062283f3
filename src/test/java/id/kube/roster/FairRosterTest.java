package id.kube.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.daybook.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A month is planned evenly, nobody stands twice in a row, and what cannot be says why. */
class FairRosterTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final LocalDate FIRST = MONTH.atDay(1);
    private static final int GROUPS = 200;
    /** Generous: the slowest takes a small part of it. */
    private static final Duration MOST = Duration.ofSeconds(1);

    /**
     * The groups that no plan can bring within one shift, and how near the best comes: found by
     * an exact solver (HiGHS, an integer programme of the same rules without once a day).
     */
    private static final Map<Integer, Integer> EXACT = Map.of(27, 2, 77, 5, 137, 7, 190, 18);
    /** Those that the same solver cannot bring there as long as nobody stands twice a day. */
    private static final Set<Integer> TWICE_A_DAY = Set.of(2, 14, 27, 42, 59, 81, 83, 91, 133,
            140, 159);

    @Test
    void planningTwoHundredGroupsIsFairQuickAndNeverSilent() {
        Random dice = new Random(2026);
        int uneven = 0;
        int withGaps = 0;
        for (int group = 0; group < GROUPS; group++) {
            RosterTask task = random(dice);
            long start = System.nanoTime();
            ProposedRoster plan = FairRoster.plan(task);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(took.compareTo(MOST) < 0, group + " took " + took);
            assertKeepsTheRules(group, task, plan);
            assertEquals(plan, FairRoster.plan(task), "the same task gives the same plan");
            withGaps += plan.gaps().isEmpty() ? 0 : 1;
            if (!plan.fair()) {
                uneven++;
                assertTrue(plan.sentence().contains(Words.sentence("roster.uneven",
                        Collections.min(plan.shares().values()),
                        Collections.max(plan.shares().values()))), plan.sentence());
                assertTrue(FairRoster.plan(withoutDaysOff(task)).fair(),
                        "group " + group + " is uneven for another reason than days off");
                assertTrue(spread(plan) <= EXACT.getOrDefault(group, 0) + 1,
                        "group " + group + " could be fairer: " + plan.shares());
            }
        }
        assertEquals(EXACT.size(), uneven);
        assertTrue(withGaps > 0 && withGaps < GROUPS / 5, "with gaps: " + withGaps);
    }

    @Test
    void theStudysGroupOfTenStandsNineOrTenTimes() {
        ProposedRoster plan = FairRoster.plan(task(10, 3, List.of(), Map.of(), Set.of()));
        assertEquals(93, plan.cells().size());
        assertEquals(Set.of(9, 10), new HashSet<>(plan.shares().values()));
        assertEquals("Tiap orang dapat 9 atau 10 piket; tidak ada yang berturut-turut, dan hari"
                + " libur dijaga.", plan.sentence());
    }

    @Test
    void aDayOnWhichNobodyCanComeSaysSoAndTheRestIsPlanned() {
        List<DaysOff> off = names(5).stream().map(member -> DaysOff.read(member
                + (member.equals("A05") ? ":7/2" : ":7"), MONTH)).toList();
        ProposedRoster plan = FairRoster.plan(task(5, 2, off, Map.of(), Set.of()));
        assertEquals(List.of(new ProposedRoster.Gap(FIRST.plusDays(6), 2, names(5), List.of(),
                "7 Desember 2026 piket 2 tidak ada orangnya: 5 orang minta libur, 0 orang sudah"
                + " piket tepat sebelum atau sesudahnya.")), plan.gaps());
        assertEquals(61, plan.cells().size());
        assertTrue(plan.fair());
        assertTrue(plan.sentence().startsWith("1 piket belum ada orangnya. "), plan.sentence());
    }

    @Test
    void twoOfThemTakeTurnsAndOneAloneCannotStandTwiceInARow() {
        ProposedRoster two = FairRoster.plan(task(2, 3, List.of(), Map.of(), Set.of()));
        assertEquals(List.of(), two.gaps());
        ProposedRoster one = FairRoster.plan(task(1, 3, List.of(), Map.of(), Set.of()));
        assertEquals(47, one.cells().size());
        assertEquals(List.of("A01"), one.gaps().get(0).busy());
    }

    @Test
    void whoeverHadMoreBeforeGetsLessAndWhoeverJustStoodRests() {
        ProposedRoster plan = FairRoster.plan(task(5, 2, List.of(), Map.of("A01", 7, "A02", 4),
                Set.of("A03")));
        assertTrue(plan.fair(), plan.shares().toString());
        assertFalse(plan.cells().get(0).member().equals("A03"));
    }

    @Test
    void aGroupWithoutMembersIsToldWhatToDoFirst() {
        assertEquals("Belum ada anggota; tambah anggota dulu, lalu usulkan jadwal.",
                FairRoster.plan(task(0, 3, List.of(), Map.of(), Set.of())).sentence());
    }

    private static RosterTask task(int members, int slots, List<DaysOff> off,
            Map<String, Integer> kept, Set<String> justStood) {
        return new RosterTask(MONTH, FIRST, slots, 1, names(members), off, Set.of(), kept,
                justStood);
    }

    private static RosterTask withoutDaysOff(RosterTask task) {
        return new RosterTask(task.month(), task.from(), task.slots(), task.perShift(),
                task.members(), List.of(), task.closed(), task.kept(), task.justStood());
    }

    private static int spread(ProposedRoster plan) {
        return Collections.max(plan.shares().values()) - Collections.min(plan.shares().values());
    }

    private static void assertKeepsTheRules(int group, RosterTask task, ProposedRoster plan) {
        Map<Shift, Set<String>> standing = new HashMap<>();
        Map<String, Integer> counted = new TreeMap<>();
        task.members().forEach(member -> counted.put(member, 0));
        for (ProposedRoster.Cell cell : plan.cells()) {
            Shift shift = new Shift(cell.date(), cell.slot());
            assertFalse(task.asksOff(cell.member(), shift), group + ": " + cell + " is off");
            assertTrue(standing.computeIfAbsent(shift, none -> new HashSet<>())
                    .add(cell.member()), group + ": twice in " + cell);
            counted.merge(cell.member(), 1, Integer::sum);
        }
        assertEquals(counted, plan.shares());
        for (Shift shift : task.shifts()) {
            for (String member : standing.getOrDefault(shift, Set.of())) {
                assertFalse(standing.getOrDefault(after(shift, task.slots()), Set.of())
                        .contains(member), group + ": " + member + " twice in a row " + shift);
            }
            long told = plan.gaps().stream().filter(gap -> gap.date().equals(shift.day())
                    && gap.slot() == shift.slot()).count();
            assertEquals(task.perShift(), told
                    + standing.getOrDefault(shift, Set.of()).size(), group + ": " + shift);
        }
        plan.gaps().forEach(gap -> assertEquals(task.members().size(), gap.off().size()
                + gap.busy().size() + standing.getOrDefault(new Shift(gap.date(), gap.slot()),
                Set.of()).size(), group + ": everybody has a reason " + gap));
        if (!TWICE_A_DAY.contains(group)) {
            assertTwiceADayOnlyWherePeopleAreFew(group, task, plan);
        }
    }

    private static void assertTwiceADayOnlyWherePeopleAreFew(int group, RosterTask task,
            ProposedRoster plan) {
        Map<LocalDate, Map<String, Integer>> days = new HashMap<>();
        plan.cells().forEach(cell -> days.computeIfAbsent(cell.date(), none -> new HashMap<>())
                .merge(cell.member(), 1, Integer::sum));
        days.forEach((day, often) -> {
            boolean isTwice = often.values().stream().anyMatch(times -> times > 1);
            long come = task.members().stream().filter(member -> IntStream.rangeClosed(1,
                    task.slots()).allMatch(slot -> !task.asksOff(member,
                            new Shift(day, slot)))).count();
            assertFalse(isTwice && come > task.slots() * task.perShift(),
                    group + ": twice on " + day + " though " + come + " can come");
        });
    }

    private static Shift after(Shift shift, int slots) {
        return shift.slot() < slots ? new Shift(shift.day(), shift.slot() + 1)
                : new Shift(shift.day().plusDays(1), 1);
    }

    /** Five to twenty members, two to four shifts, wishes, days off and days shut. */
    private static RosterTask random(Random dice) {
        List<String> members = names(5 + dice.nextInt(16));
        int slots = 2 + dice.nextInt(3);
        List<DaysOff> off = new ArrayList<>();
        for (String member : members) {
            Set<LocalDate> days = new HashSet<>();
            Set<Shift> shifts = new HashSet<>();
            int free = dice.nextInt(10) == 0 ? 20 : dice.nextInt(7);
            for (int one = 0; one < free; one++) {
                days.add(FIRST.plusDays(dice.nextInt(31)));
                shifts.add(new Shift(FIRST.plusDays(dice.nextInt(31)), 1 + dice.nextInt(slots)));
            }
            off.add(new DaysOff(member, days, shifts));
        }
        Set<LocalDate> closed = new HashSet<>();
        for (int day = dice.nextInt(5); day > 0; day--) {
            closed.add(FIRST.plusDays(dice.nextInt(31)));
        }
        int perShift = dice.nextInt(4) == 0 ? 2 : 1;
        return new RosterTask(MONTH, FIRST, slots, perShift, members, off, closed, Map.of(),
                Set.of());
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> "A%02d".formatted(one)).toList();
    }
}
