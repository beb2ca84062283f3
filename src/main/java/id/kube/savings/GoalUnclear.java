package id.kube.savings;

import id.kube.daybook.Refusal;

/** Nobody, and no program, could tell from the text how much is to be put by, and where. */
class GoalUnclear extends Refusal {

    GoalUnclear() {
        super("goal-unclear");
    }
}
