package id.kube.intake;

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

    Optional<String> find(String said) {
        return Optional.ofNullable(codes.getOrDefault(Taken.plain(said),
                names.get(Taken.plain(said)))).filter(code -> !code.equals(SEVERAL));
    }

    boolean isNameOfSeveral(String said) {
        return SEVERAL.equals(names.get(Taken.plain(said)));
    }
}
