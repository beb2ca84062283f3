package id.kube.intake;

import id.kube.forms.Heading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds somebody or something by the code, or by the name where nothing else bears it. */
final class Named {

    private static final String SEVERAL = "";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Named(Map<String, String> known) {
        known.forEach(this::add);
    }

    void add(String code, String name) {
        codes.put(Taken.plain(code), code);
        names.merge(Taken.plain(name), code, (one, other) -> SEVERAL);
    }

    /**
     * Whom or what a cell names; a fault where it must not be empty, is none, or may be several.
     *
     * @param unknown the code of the fault where it is none
     * @param several the code of the fault where it may be several
     */
    Optional<String> read(Reading row, Heading heading, String unknown, String several) {
        Optional<String> said = row.needed(heading);
        Optional<String> found = said.flatMap(this::find);
        if (said.isPresent() && found.isEmpty()) {
            row.fault(heading, isNameOfSeveral(said.get()) ? several : unknown, said.get());
        }
        return found;
    }

    Optional<String> find(String said) {
        return Optional.ofNullable(codes.getOrDefault(Taken.plain(said),
                names.get(Taken.plain(said)))).filter(code -> !code.equals(SEVERAL));
    }

    private boolean isNameOfSeveral(String said) {
        return SEVERAL.equals(names.get(Taken.plain(said)));
    }
}
