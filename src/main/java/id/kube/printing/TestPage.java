package id.kube.printing;

import java.util.stream.IntStream;

/** The words of the page that shows what a printer does well and what it does not. */
record TestPage(String profile, String ruler, int columns, String square) {

    static TestPage of(PrinterProfile profile) {
        StringBuilder ruler = new StringBuilder();
        IntStream.rangeClosed(1, profile.columns()).forEach(digit -> ruler.append(digit % 10));
        return new TestPage(profile.id(), ruler.toString(), profile.columns(),
                "AMANAH CETAK UJI");
    }
}
