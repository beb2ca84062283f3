package id.kube.consignment;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** Only what is owed can be written off. */
class MoreThanSheOwes extends Refusal {

    MoreThanSheOwes(String member, Rupiah owed) {
        super("more-than-she-owes", member, owed);
    }
}
