package id.kube.qris;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** Whatever is pasted as a QRIS code is refused, or read and asks for just the amount told. */
public final class QrisFuzz {

    private QrisFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        boolean isSummed = data.consumeBoolean();
        String text = data.consumeRemainingAsString();
        // A fuzzer does not find a check sum: half of the time it is made to fit.
        String code = isSummed ? text + "6304" + CheckSum.of(text + "6304") : text;
        try {
            QrisText read = QrisText.read(code);
            String asking = read.asking(Rupiah.of(12_500));
            if (!Part.find(Part.of(asking), "54").orElseThrow().equals("12500")) {
                throw new AssertionError(code + " became " + asking);
            }
            read.name();
            read.city();
            read.number();
        } catch (Refusal expected) {
            // What is no code says so.
        }
    }
}
