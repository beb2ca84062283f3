package id.kube.catalog;

import id.kube.quantity.Quantity;
import id.kube.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A good the shop sells or keeps for a neighbour, as it is known today.
 *
 * @param expires whether it carries a date after which it must not be sold
 * @param incomplete whether a fact named it before anybody put it on the list
 */
public record Product(String sku, String name, Unit unit, Optional<String> category,
        List<String> barcodes, List<Pack> packs, Optional<Quantity> reorderAt, boolean expires,
        boolean incomplete) {

    /** A carton, a strip: how many smallest units are in it. */
    public record Pack(String name, Quantity size, Optional<String> barcode) {
    }

    /** The little a paper tells of it. */
    public record Label(String name, Unit unit) {
    }

    /** What anybody may buy of it without a name on the list. */
    static Product unlisted(String sku) {
        return new Product(sku, sku, Unit.PCS, Optional.empty(), List.of(), List.of(),
                Optional.empty(), false, true);
    }
}
