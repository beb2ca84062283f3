package id.kube.printing;

import id.kube.daybook.Canonical;
import id.kube.daybook.Refusal;

/** Whatever file describes a printer is refused, or prints. */
public final class ProfileFuzz {

    private static final ReceiptDocument PAPER = Markup.read("""
            # KUBE Cempaka
            ---
            Beras 1 kg || Rp15.000
            ! Total || Rp15.000
            """);

    private ProfileFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] file) {
        try {
            EscPosPaper.render(PAPER, PrinterProfile.read(Canonical.read(file)));
        } catch (Refusal | BrokenProfile expected) {
            // What is no profile says so.
        }
    }
}
