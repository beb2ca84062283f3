package id.kube.ledger;

import java.time.YearMonth;
import java.util.List;

/** What a module still wants to be put right before a month is closed; a bean per module. */
public interface ClosingCheck {

    /** Short Indonesian words, one for each thing that blocks; empty where nothing does. */
    List<String> blocks(YearMonth month);
}
