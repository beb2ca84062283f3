package id.kube.meetings;

import java.time.LocalDate;

/** What must hold of remarks that the program itself reads; of others there is no rule. */
public interface RemarkRule {

    /**
     * Looks at a remark before it is kept, and throws the refusal if its text cannot be read.
     *
     * @param about what the remark is about, such as {@code goal:Kulkas}
     * @param day the day it counts on
     */
    void check(String about, String text, LocalDate day);
}
