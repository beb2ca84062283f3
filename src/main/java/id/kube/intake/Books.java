package id.kube.intake;

import id.kube.access.Keys;
import id.kube.catalog.Acquaintance;
import id.kube.catalog.Customers;
import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.catalog.Suppliers;
import id.kube.ledger.Assets;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.FirstWear;
import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.members.Office;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what a form must not write a second time. */
@ApplicationScoped
class Books {

    private final Members members;
    private final Products products;
    private final Customers customers;
    private final Suppliers suppliers;
    private final Balances balances;
    private final Assets assets;
    private final FirstWear firstWear;
    private final Keys keys;

    Books(Members members, Products products, Customers customers, Suppliers suppliers,
            Balances balances, Assets assets, FirstWear firstWear, Keys keys) {
        this.members = members;
        this.products = products;
        this.customers = customers;
        this.suppliers = suppliers;
        this.balances = balances;
        this.assets = assets;
        this.firstWear = firstWear;
        this.keys = keys;
    }

    /** What is known at the end of a day. Inside a transaction. */
    Known known(LocalDate day) {
        Map<String, String> present = new HashMap<>();
        Set<String> past = new HashSet<>();
        Map<Office, String> holders = new EnumMap<>(Office.class);
        for (Member member : members.register(day)) {
            if (member.left().isPresent()) {
                past.add(member.code());
            } else {
                present.put(member.code(), member.name());
                member.offices().forEach(office -> holders.put(office, member.name()));
            }
        }
        holders.remove(Office.ANGGOTA);
        List<Product> goods = products.all();
        return new Known(present, past, keyHolders(present, past), holders,
                goods.stream().collect(Collectors.toMap(Product::sku, Product::name)),
                goods.stream().collect(Collectors.toMap(Product::sku,
                        product -> Measure.of(product.unit()))),
                barcodes(goods), names(customers.all()), names(suppliers.all()),
                new Known.Equipment(assets.codes(), firstWear.asOf(day)), standing(day));
    }

    private Map<String, String> keyHolders(Map<String, String> present, Set<String> past) {
        return keys.people().stream().filter(person -> !present.containsKey(person.member())
                && !past.contains(person.member()))
                .collect(Collectors.toMap(Keys.Person::member, Keys.Person::name));
    }

    private static Set<String> barcodes(List<Product> goods) {
        Set<String> barcodes = new HashSet<>();
        for (Product product : goods) {
            barcodes.addAll(product.barcodes());
            product.packs().forEach(pack -> pack.barcode().ifPresent(barcodes::add));
        }
        return barcodes;
    }

    private static Map<String, String> names(List<Acquaintance> people) {
        return people.stream().collect(
                Collectors.toMap(Acquaintance::code, Acquaintance::name));
    }

    private Map<Known.Key, Rupiah> standing(LocalDate day) {
        return balances.asOf(day, OptionalLong.empty()).stream().collect(Collectors.toMap(
                balance -> new Known.Key(balance.account(), balance.party()), Balance::amount));
    }
}
