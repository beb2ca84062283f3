package id.kube.printing;

import java.util.List;

/** The words of the one page a meeting about a month begins with. */
record MeetingPage(String shop, String month, List<StatementSlip.Line> figures,
        List<Late> late, List<Late> wages, List<Decision> decisions, String nextOn, int members,
        String chair, String secretary) {

    /** Who owes what. */
    record Late(String name, String amount) {
    }

    /** What was decided in that month. */
    record Decision(String code, String text) {
    }
}
