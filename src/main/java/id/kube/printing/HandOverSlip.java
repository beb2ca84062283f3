package id.kube.printing;

import java.util.List;

/**
 * The words of the slip two people sign when the till changes hands.
 *
 * @param title whether somebody took the till over, or it was only counted
 * @param notes the money by kind, as it lay on the table
 */
record HandOverSlip(String title, String shop, String copy, String number, String when,
        String shift, String by, String to, String opening, List<Amount> moves, String expected,
        List<Amount> notes, String counted, String variance, String reason, List<Amount> beside,
        String check) {

    /** Words and what they come to. */
    record Amount(String words, String amount) {
    }
}
