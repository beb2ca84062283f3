package id.kube.printing;

import java.util.List;

/** The words of the paper that proves how a month was closed. */
record MonthSeal(String shop, String month, String number, String closedOn, String by,
        List<StatementSlip.Line> figures, String hash, String square, String treasurer,
        String chair) {
}
