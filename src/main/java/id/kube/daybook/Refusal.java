package id.kube.daybook;

import java.util.List;
import java.util.Map;

/**
 * A rule of the warung said no: nothing was kept. The code is stable and has one Indonesian
 * sentence under {@code words/}; the figures fill its places {0}, {1} in order.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> figures;

    protected Refusal(String code, Object... figures) {
        super(code + List.of(figures), null, false, false);
        this.code = code;
        this.figures = List.of(figures);
    }

    public String code() {
        return code;
    }

    public List<Object> figures() {
        return figures;
    }

    /** What else its answer carries beside code and sentence, for a program to read. */
    public Map<String, Object> further() {
        return Map.of();
    }
}
