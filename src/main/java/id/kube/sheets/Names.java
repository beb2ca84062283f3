package id.kube.sheets;

import id.kube.catalog.Customers;
import id.kube.catalog.Owners;
import id.kube.catalog.Products;
import id.kube.catalog.Suppliers;
import id.kube.ledger.Account;
import id.kube.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Whose code it is: nobody at a meeting knows her neighbour by a code. */
@ApplicationScoped
public class Names {

    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final Members members;
    private final Customers customers;
    private final Suppliers suppliers;
    private final Owners owners;
    private final Products products;

    Names(Members members, Customers customers, Suppliers suppliers, Owners owners,
            Products products) {
        this.members = members;
        this.customers = customers;
        this.suppliers = suppliers;
        this.owners = owners;
        this.products = products;
    }

    /**
     * A list to look names up in, for as long as one report is written.
     *
     * @param known everybody and everything is called as the entries up to this number called them
     */
    public Lookup open(long known) {
        return new Lookup(known);
    }

    private Map<String, String> load(Account.Party kind, long known) {
        return switch (kind) {
            case MEMBER -> {
                Map<String, String> names = new TreeMap<>();
                members.register(END, known)
                        .forEach(member -> names.put(member.code(), member.name()));
                yield names;
            }
            case CUSTOMER -> customers.names(known);
            case SUPPLIER -> suppliers.names(known);
            case OWNER -> owners.names(known);
            case SKU -> products.names(known);
            case ASSET, NONE -> Map.of();
        };
    }

    /** Reads each list once, when it is first needed. */
    public final class Lookup {

        private final Map<Account.Party, Map<String, String>> known =
                new EnumMap<>(Account.Party.class);

        private final long upTo;

        private Lookup(long upTo) {
            this.upTo = upTo;
        }

        /** The name; the code itself where there is none. */
        public String of(Account.Party kind, String code) {
            return known.computeIfAbsent(kind, party -> load(party, upTo)).getOrDefault(code, code);
        }

        public String member(String code) {
            return of(Account.Party.MEMBER, code);
        }

        public String good(String sku) {
            return of(Account.Party.SKU, sku);
        }
    }
}
