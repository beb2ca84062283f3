package id.kube.qris;

import id.kube.money.Rupiah;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The shop's code with the sum of a cart in it. */
@State(Scope.Benchmark)
public class QrisParts {

    private static final String CODE = "00020101021126660014COM.CONTOH.WWW01189360099900000000010215"
            + "ID10999999999910303UMI51440014ID.CO.QRIS.WWW0215ID10999999999910303UMI5204541153033605"
            + "802ID5919WARUNG KUBE CEMPAKA6009KAB BOGOR61051661062070703A016304C8CD";

    private final QrisText read = QrisText.read(CODE);
    private final Rupiah sum = Rupiah.of(25_500);

    @Benchmark
    public Object readsACode() {
        return QrisText.read(CODE);
    }

    @Benchmark
    public String asksForASum() {
        return read.asking(sum);
    }
}
