package id.kube.catalog;

import id.kube.money.Rupiah;
import java.util.Optional;

/**
 * A customer, supplier or owner as the shop knows them.
 *
 * @param limit up to what a customer may buy on kasbon, where it was agreed
 * @param incomplete whether a fact named them before anybody introduced them
 */
public record Acquaintance(String code, String name, Optional<String> phone,
        Optional<Rupiah> limit, boolean incomplete) {
}
