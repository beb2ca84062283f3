package id.kube.guests;

import id.kube.catalog.Owners;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.ledger.Account;
import id.kube.ledger.Journal;
import id.kube.ledger.Ledger;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;

/** What neighbours bring, take home, lose with us, and are paid. */
@ApplicationScoped
class GuestKinds implements Kinds {

    private final GuestShelf shelf;
    private final Ledger ledger;
    private final Owners owners;

    GuestKinds(GuestShelf shelf, Ledger ledger, Owners owners) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.owners = owners;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("titip.in", Goods::read, this::bring);
        kinds.either("titip.return", Goods::read, this::giveBack);
        kinds.either("titip.loss", Loss::read, this::lose);
        kinds.decision("titip.settle", Payment::read, this::pay);
    }

    private void bring(Recording entry, Goods goods) {
        shelf.put(entry, goods.owner(), goods.sku(), goods.quantity());
    }

    private void giveBack(Recording entry, Goods goods) {
        shelf.take(entry, goods.owner(), goods.sku(), goods.quantity());
    }

    /** What is broken in our hands we pay for. */
    private void lose(Recording entry, Loss loss) {
        Goods goods = loss.goods();
        shelf.take(entry, goods.owner(), goods.sku(), goods.quantity());
        ledger.post(entry, new Journal()
                .debit(Account.SPOILAGE, loss.amount())
                .credit(Account.CONSIGNORS_PAYABLE, goods.owner(), loss.amount()));
    }

    private void pay(Recording entry, Payment payment) {
        owners.require(entry, payment.owner());
        ledger.post(entry, new Journal()
                .debit(Account.CONSIGNORS_PAYABLE, payment.owner(), payment.amount())
                .credit(payment.from().account(), payment.amount()));
    }

    record Goods(String owner, String sku, Quantity quantity) {

        static Goods read(Fields fields) {
            return new Goods(fields.code("owner"), fields.code("sku"), fields.quantity("qty"));
        }
    }

    record Loss(Goods goods, Rupiah amount) {

        static Loss read(Fields fields) {
            return new Loss(Goods.read(fields), fields.money("amount"));
        }
    }

    record Payment(String owner, Rupiah amount, Place from) {

        static Payment read(Fields fields) {
            return new Payment(fields.code("owner"), fields.money("amount"),
                    Place.read(fields, "from"));
        }
    }
}
