package id.kube.daybook;

import java.time.YearMonth;
import java.util.List;

/** What a module still wants to be put right before a month is closed; a bean per module. */
public interface ClosingCheck {

    /**
     * What blocks, in the order in which people should clear it; empty where nothing does.
     *
     * @param since the number of the entry that closed the month before; 0 for the first month
     */
    List<Block> blocks(YearMonth month, long since);

    /**
     * One thing that blocks.
     *
     * @param code stable, with its words in {@code words/}
     * @param text a few Indonesian words that say what is missing
     * @param who the role that can clear it
     * @param about what a remark must be about that clears it; empty where none does
     */
    record Block(String code, String text, String who, String about) {

        /** The figures fill the places in the words of the code. */
        public static Block of(String code, String who, Object... figures) {
            return new Block(code, Words.sentence(code, figures), who, "");
        }

        /** The same, where a remark about this clears it as well. */
        public Block clearedByRemark(String subject) {
            return new Block(code, text, who, subject);
        }
    }
}
