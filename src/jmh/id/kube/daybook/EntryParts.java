package id.kube.daybook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A sale of three goods: read as it was sent, and chained to the one before it. */
@State(Scope.Benchmark)
public class EntryParts {

    private static final byte[] SENT = """
            {"id":"01JD8Q0Z6T-k1","type":"sale","date":"2026-11-28","at":"2026-11-28T08:15:00+07:00",\
            "by":"A08","device":"till","lines":[{"sku":"MIE","qty":2,"amount":6000},\
            {"sku":"KOP","qty":3,"amount":4500},{"sku":"BRS","qty":1,"amount":15000}],\
            "pay":[{"m":"till","amount":25500,"tendered":30000}],"print":true}
            """.getBytes(StandardCharsets.UTF_8);
    private static final Instant AT = Instant.parse("2026-11-28T01:15:00Z");

    private final ObjectNode sale = (ObjectNode) Canonical.read(SENT);
    private final String previous = "d".repeat(64);

    @Benchmark
    public Object readsASale() {
        return Canonical.read(SENT);
    }

    @Benchmark
    public String chainsASale() {
        return Canonical.chain(previous, sale, 88_629, AT);
    }
}
