package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.kube.quantity.sin.QuantityThatWritesEntries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Holds the map of the house: who may use whom, floor by floor, and never upwards. */
class ArchitectureTest {

    /** One line per module: its name, then every module it may use. Changing it is a decision. */
    private static final Map<String, Set<String>> MAP = read("""
            time:
            money:
            quantity: money
            daybook: money quantity time
            qris: daybook money

            ledger: daybook money quantity time
            members: daybook money quantity time ledger qris
            rules: daybook money quantity time
            roster: daybook money quantity time members rules

            catalog: daybook money quantity time ledger members rules roster
            stock: daybook money quantity time ledger members rules roster catalog
            purchasing: daybook money quantity time ledger members rules roster catalog stock

            guests: daybook money quantity time ledger members rules roster catalog stock purchasing
            credit: daybook money quantity time ledger members rules roster catalog stock purchasing
            consignment: daybook money quantity time ledger members rules roster catalog stock
                purchasing
            sales: daybook money quantity time ledger members rules roster catalog stock purchasing
                credit guests qris

            meetings: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests
            savings: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests meetings
            reminders: daybook money quantity time ledger members rules meetings
            wages: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests
            opening: daybook money quantity time ledger members rules catalog stock consignment

            forms: daybook
            sheets: daybook money quantity time ledger members rules roster catalog
            reports: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages sheets
            registers: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages sheets
            exports: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages sheets
                reports registers
            leakage: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages

            access: daybook money quantity time ledger members rules
            intake: daybook money quantity time ledger members rules catalog forms access
            printing: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages reports
                leakage access
            backup: daybook money quantity time ledger rules sales purchasing access
            recovery: daybook time access purchasing backup
            phones: daybook
            web: daybook money quantity time ledger members rules roster catalog stock
                purchasing sales credit consignment guests savings meetings wages reports
                leakage access
            """);

    private static final String HOUSE = "id.kube.";

    @Test
    void everyModuleUsesOnlyWhatTheMapAllows() {
        assertEquals(List.of(), trespasses(house()));
    }

    @Test
    void everyModuleOfTheMapStandsAndNoOtherDoes() {
        Set<String> standing = house().stream().map(ArchitectureTest::module)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAP.keySet()), standing);
    }

    @Test
    void theMapHasNoStairsThatLeadBackToTheirStart() {
        List<String> built = new ArrayList<>();
        MAP.forEach((module, used) -> {
            assertTrue(built.containsAll(used), module + " uses a module that stands above it");
            built.add(module);
        });
    }

    @Test
    void catchesAQuantityThatReachesUpToTheDayBook() {
        JavaClasses sin = new ClassFileImporter().importClasses(QuantityThatWritesEntries.class);
        assertFalse(trespasses(sin).isEmpty(), "the wall must stop somebody");
    }

    @Test
    void noResourceWritesToTheStoreItself() {
        List<String> writing = house().stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> Set.of("persist", "merge", "remove").contains(call.getName()))
                .filter(call -> call.getTargetOwner().getName().matches(".*(Panache|Entity).*"))
                .map(Object::toString).toList();
        assertEquals(List.of(), writing);
    }

    /** Printers with papers left are looked for at the start; nobody else looks over all. */
    @Test
    void nobodyButThePrintRoomLooksOverAllGroups() {
        Set<String> looking = house().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("listOfAllGroups"))
                .map(call -> call.getOriginOwner().getName()).collect(Collectors.toSet());
        assertEquals(Set.of("id.kube.printing.Printers"), looking);
    }

    /** The fence says whose rows a connection shows; who takes one past it sees the last one's. */
    @Test
    void connectionsAreTakenBehindTheFence() {
        Set<String> taking = house().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("getConnection")
                        && call.getTargetOwner().isAssignableTo(DataSource.class))
                .map(call -> call.getOriginOwner().getSimpleName()).collect(Collectors.toSet());
        assertEquals(Set.of("Databases", "Disk", "FreshDatabase", "Opening", "ServerUser"),
                taking);
    }

    private static JavaClasses house() {
        return new ClassFileImporter().importPath(Path.of("target/classes/id"));
    }

    private static List<String> trespasses(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isTrespass)
                .map(Dependency::getDescription).sorted().toList();
    }

    private static boolean isTrespass(Dependency step) {
        JavaClass target = step.getTargetClass().getBaseComponentType();
        if (!target.getName().startsWith(HOUSE)) {
            return false;
        }
        String from = module(step.getOriginClass());
        String to = module(target);
        return !from.equals(to) && !MAP.getOrDefault(from, Set.of()).contains(to);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length()).split("\\.")[0];
    }

    private static Map<String, Set<String>> read(String map) {
        Map<String, Set<String>> modules = new LinkedHashMap<>();
        for (String line : map.replaceAll("\\n +", " ").split("\\n")) {
            if (!line.isBlank()) {
                String[] parts = line.split(":", 2);
                Set<String> used = Set.of(parts[1].strip().split(" +"));
                modules.put(parts[0], parts[1].isBlank() ? Set.of() : used);
            }
        }
        return modules;
    }
}
