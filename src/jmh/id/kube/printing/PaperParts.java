package id.kube.printing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A receipt of three goods, from its template to the bytes for the printer. */
@State(Scope.Benchmark)
public class PaperParts {

    private static final String FILLED = """
            # KUBE Cempaka
            Warung Cempaka, Cibinong
            ---
            Mie goreng 2 × 3.000 || 6.000
            Kopi sachet 3 × 1.500 || 4.500
            Beras 1 kg || 15.000
            ---
            ! Total || Rp25.500
            Tunai || Rp30.000
            Kembali || Rp4.500
            """;

    private PrinterProfile printer;

    @Setup
    public void profile() throws IOException {
        try (InputStream file = PaperParts.class.getResourceAsStream(
                "/printer-profiles/generic-58.json")) {
            printer = PrinterProfile.read(new ObjectMapper().readTree(file));
        }
    }

    @Benchmark
    public byte[] printsAReceipt() {
        return EscPosPaper.render(Markup.read(FILLED), printer);
    }
}
