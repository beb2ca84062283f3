package id.kube.catalog;

import id.kube.daybook.Recording;
import id.kube.quantity.Quantity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every selling price with the day from which it holds. */
@ApplicationScoped
class SellingPrices implements PanacheRepositoryBase<SellingPrice, SellingPrice.Key> {

    void keep(Recording entry, String sku, LocalDate from, Price price) {
        persist(new SellingPrice(sku, from, entry.no(), price.amount(), price.per().count()));
    }

    Optional<Price> asOf(String sku, LocalDate day) {
        return find("sku = ?1 and fromDay <= ?2 order by fromDay desc, entryNo desc", sku, day)
                .firstResultOptional().map(SellingPrices::price);
    }

    Map<String, Price> allAsOf(LocalDate day) {
        return stream("fromDay <= ?1 order by fromDay, entryNo", day)
                .collect(Collectors.toMap(SellingPrice::sku, SellingPrices::price,
                        (earlier, later) -> later));
    }

    private static Price price(SellingPrice row) {
        return new Price(row.price(), Quantity.of(row.pricePer()));
    }
}
