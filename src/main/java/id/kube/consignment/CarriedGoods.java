package id.kube.consignment;

import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.rules.HouseRules;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Goods that were with a member before the group's books began here. */
@ApplicationScoped
public class CarriedGoods {

    private final Stock stock;
    private final GoodsAway goodsAway;
    private final HouseRules rules;

    CarriedGoods(Stock stock, GoodsAway goodsAway, HouseRules rules) {
        this.stock = stock;
        this.goodsAway = goodsAway;
        this.rules = rules;
    }

    /**
     * Puts the goods into her pool and opens a lot for them; posts nothing to the ledger.
     *
     * @param settle what she is to hand in for all of them
     * @param since the day she took them; the days to deposit are counted from it
     * @return what they are worth in her pool
     */
    public Rupiah takeOver(Recording entry, String member, String sku, Quantity quantity,
            Rupiah value, Rupiah settle, LocalDate since) {
        goodsAway.add(entry, member, sku, quantity, settle, since,
                since.plusDays(rules.number("consign.days", entry.businessDay())));
        return stock.receive(entry, member, sku, quantity, value).toInventory();
    }
}
