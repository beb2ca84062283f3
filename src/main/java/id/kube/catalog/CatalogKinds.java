package id.kube.catalog;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What is said of products, prices and acquaintances of the shop. */
@ApplicationScoped
class CatalogKinds implements Kinds {

    private final Products products;
    private final Contacts contacts;

    CatalogKinds(Products products, Contacts contacts) {
        this.products = products;
        this.contacts = contacts;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("product", Listing::read, this::list);
        kinds.decision("price", Pricing::read, this::price);
        kinds.either("customer", fields -> Introduction.read(fields, true),
                (entry, who) -> introduce(entry, who, Contact.Role.CUSTOMER));
        kinds.either("supplier", fields -> Introduction.read(fields, true),
                (entry, who) -> introduce(entry, who, Contact.Role.SUPPLIER));
        kinds.either("owner", fields -> Introduction.read(fields, false),
                (entry, who) -> introduce(entry, who, Contact.Role.OWNER));
    }

    private void list(Recording entry, Listing listing) {
        products.keep(entry, listing.product());
        listing.price().ifPresent(price -> products.price(entry, listing.product().sku(),
                entry.businessDay(), price));
    }

    private void price(Recording entry, Pricing pricing) {
        products.price(entry, pricing.sku(), pricing.from().orElse(entry.businessDay()),
                pricing.price());
    }

    private void introduce(Recording entry, Introduction who, Contact.Role role) {
        contacts.persist(new Contact(role, who.code(), entry.no(), who.name(),
                who.phone().orElse(null), who.limit().orElse(null), false));
    }

    private static Price readPrice(Fields fields) {
        return new Price(fields.money("price"), fields.has("pricePer")
                ? fields.quantity("pricePer") : Quantity.of(1));
    }

    /** A product as an entry lists it, with the price from that day if one is said. */
    private record Listing(Product product, Optional<Price> price) {

        static Listing read(Fields fields) {
            Unit unit = Unit.valueOf(
                    fields.choice("unit", "pcs", "gram", "ml").toUpperCase(Locale.ROOT));
            Product product = new Product(fields.code("sku"), fields.text("name"), unit,
                    fields.optionalText("category"), fields.optionalCodes("barcodes"),
                    fields.optionalList("packs", Listing::readPack),
                    fields.optionalQuantityOrZero("reorderAt"),
                    fields.flag("expires").orElse(false), false);
            boolean priced = fields.has("price") || fields.has("pricePer");
            return new Listing(product,
                    priced ? Optional.of(readPrice(fields)) : Optional.empty());
        }

        private static Product.Pack readPack(Fields pack) {
            return new Product.Pack(pack.text("name"), pack.quantity("size"),
                    pack.optionalCode("barcode"));
        }
    }

    /** A new price of a product, from the entry's day where no other is said. */
    private record Pricing(String sku, Price price, Optional<LocalDate> from) {

        static Pricing read(Fields fields) {
            return new Pricing(fields.code("sku"), readPrice(fields), fields.optionalDay("from"));
        }
    }

    /** A customer, supplier or owner as an entry introduces them. */
    private record Introduction(String code, String name, Optional<String> phone,
            Optional<Rupiah> limit) {

        static Introduction read(Fields fields, boolean mayHaveLimit) {
            return new Introduction(fields.code("code"), fields.text("name"),
                    fields.optionalText("phone"),
                    mayHaveLimit ? fields.optionalMoneyOrZero("limit") : Optional.empty());
        }
    }
}
