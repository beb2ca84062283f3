package id.kube.intake;

import id.kube.forms.Heading;
import id.kube.ledger.Assets;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what equipment the group owns, what it cost, and how long it lasts. */
final class EquipmentRows {

    private final Known.Equipment known;
    private final Draft draft;
    private final LocalDate today;
    private final Taken codes;

    EquipmentRows(Known known, Draft draft, LocalDate today) {
        this.known = known.equipment();
        this.draft = draft;
        this.today = today;
        this.codes = new Taken(this.known.codes());
    }

    void read(List<Reading> rows) {
        rows.forEach(this::read);
    }

    private void read(Reading row) {
        row.hers("opening", Heading.ASSET);
        codes.claim(row, Heading.ASSET);
        Optional<String> asset = row.needed(Heading.ASSET);
        Optional<Rupiah> cost = row.price(Heading.COST);
        row.mustHave(Heading.LIFE);
        Optional<Long> life = row.months(Heading.LIFE, Assets.LONGEST_LIFE);
        row.mustHave(Heading.SINCE);
        Optional<LocalDate> since = row.since(today);
        cost.ifPresent(paid -> row.remarkIfTiny(Heading.COST, paid));
        if (asset.isEmpty() || cost.isEmpty() || life.isEmpty() || since.isEmpty()) {
            return;
        }
        draft.equipment(asset.get(), cost.get(), life.get(), since.get(),
                Assets.wornBefore(known.wearsFrom(), cost.get(), life.get(), since.get()));
    }
}
