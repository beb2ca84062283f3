package id.kube.wages;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** Only what was earned is shared out. */
class SurplusTooSmall extends Refusal {

    SurplusTooSmall(Rupiah available) {
        super("surplus-too-small", available);
    }
}
