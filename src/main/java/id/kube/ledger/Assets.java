package id.kube.ledger;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The group's equipment: bought, worn month by month, given away. */
@ApplicationScoped
public class Assets implements Kinds, Mirror {

    /** A hundred years; no refrigerator lives longer. */
    public static final long LONGEST_LIFE = 1_200;

    private final Ledger ledger;
    private final Wear wear;
    private final EntityManager rows;

    Assets(Ledger ledger, Wear wear, EntityManager rows) {
        this.ledger = ledger;
        this.wear = wear;
        this.rows = rows;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("asset.buy", Bought::read, this::buy);
        kinds.decision("depreciate", fields -> fields.month("month"), this::depreciate);
        kinds.decision("asset.dispose", Disposed::read, this::dispose);
    }

    /**
     * Takes equipment into the register, as a purchase or an opening does; posts nothing.
     *
     * @param lifeMonths 1 to 1,200
     * @param since the day from whose month on it wears
     */
    public void register(Recording entry, String asset, Rupiah cost, long lifeMonths,
            LocalDate since) {
        if (wear.isKnown(asset)) {
            throw new AssetKnown(asset);
        }
        rows.persist(new Asset(entry.no(), asset, cost, (int) lifeMonths, since));
    }

    /** Must be in use; refused where it was never bought, or is gone. */
    public void require(String asset) {
        if (!wear.isInUse(asset)) {
            throw new AssetUnknown(asset);
        }
    }

    /** Everything ever bought and not taken back, by code; what stands on it tells the ledger. */
    public List<Owned> owned(LocalDate day, long known) {
        return rows.createQuery("select x from Asset x where x.boughtOn <= :day"
                + " and x.entryNo <= :known and not exists (select 1 from Reversal r"
                + " where r.original = x.entryNo) order by x.asset, x.entryNo", Asset.class)
                .setParameter("day", day).setParameter("known", known).getResultList().stream()
                .map(Asset::owned).toList();
    }

    /** The codes that are given, of what is in use and of what is gone. */
    public Set<String> codes() {
        return wear.codes();
    }

    /**
     * What equipment has lost before a month, as if its wear had been written since it was
     * bought: it came into the books later than into the shop.
     */
    public static Rupiah wornBefore(YearMonth month, Rupiah cost, long lifeMonths,
            LocalDate since) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(since), month);
        return Asset.wornAfter(Math.max(0, Math.min(months, lifeMonths)), cost,
                lifeMonths);
    }

    /** Reads how many months equipment lasts. */
    public static long life(Fields fields, String field) {
        return fields.whole(field, 1, LONGEST_LIFE);
    }

    /** Equipment that was depreciated or given away stays; what it lost would hang in the air. */
    @Override
    public boolean mirror(Recording by, long original) {
        List<String> bought = wear.boughtBy(original);
        for (String asset : bought) {
            if (wear.hasHistory(asset)) {
                throw new AssetDepreciated(asset);
            }
        }
        return !bought.isEmpty();
    }

    private void buy(Recording entry, Bought bought) {
        register(entry, bought.asset(), bought.cost(), bought.lifeMonths(),
                entry.businessDay());
        ledger.post(entry, new Journal()
                .debit(Account.EQUIPMENT, bought.asset(), bought.cost())
                .credit(bought.from().account(), bought.cost()));
    }

    private void depreciate(Recording entry, YearMonth month) {
        if (wear.isWorn(month)) {
            throw new AlreadyDepreciated(month);
        }
        Journal journal = new Journal();
        for (Asset asset : wear.inUse()) {
            Rupiah lost = asset.wearOf(month);
            if (!lost.isZero()) {
                rows.persist(new Depreciation(entry.no(), asset.code(), month, lost));
                journal.debit(Account.DEPRECIATION, lost)
                        .credit(Account.ACCUMULATED_DEPRECIATION, asset.code(), lost);
            }
        }
        ledger.post(entry, journal);
    }

    private void dispose(Recording entry, Disposed gone) {
        String asset = gone.asset();
        if (!wear.isInUse(asset)) {
            throw new AssetUnknown(asset);
        }
        Rupiah cost = ledger.balance(Account.EQUIPMENT, asset);
        Rupiah worn = ledger.balance(Account.ACCUMULATED_DEPRECIATION, asset).negated();
        Rupiah lost = cost.minus(worn).minus(gone.proceeds());
        Account difference = lost.isNegative() ? Account.OTHER_INCOME : Account.OTHER_EXPENSES;
        rows.persist(new AssetDisposal(entry.no(), asset));
        ledger.post(entry, new Journal()
                .debit(Account.ACCUMULATED_DEPRECIATION, asset, worn)
                .debit(gone.to().account(), gone.proceeds())
                .debit(difference, lost)
                .credit(Account.EQUIPMENT, asset, cost));
    }

    record Bought(String asset, Rupiah cost, long lifeMonths, Place from) {

        static Bought read(Fields fields) {
            return new Bought(fields.code("asset"), fields.money("amount"),
                    life(fields, "life_months"), Place.read(fields, "from"));
        }
    }

    record Disposed(String asset, Rupiah proceeds, Place to) {

        static Disposed read(Fields fields) {
            return new Disposed(fields.code("asset"), fields.moneyOrZero("proceeds"),
                    Place.read(fields, "to"));
        }
    }

    /** A piece of equipment as the register lists it. */
    public record Owned(String code, LocalDate since, Rupiah cost, int lifeMonths) {
    }
}
