package id.kube.consignment;

import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The kinds of entries about goods in members' hands, and what their slips say. */
@ApplicationScoped
class ConsignKinds implements Kinds {

    private final Consignments consignments;
    private final Deposits deposits;
    private final WritingOff writingOff;

    ConsignKinds(Consignments consignments, Deposits deposits, WritingOff writingOff) {
        this.consignments = consignments;
        this.deposits = deposits;
        this.writingOff = writingOff;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.either("consign.take", Take::read, consignments::handOut);
        kinds.either("consign.return", Return::read, consignments::takeBack);
        kinds.either("consign.deposit", Slip::read, deposits::receive);
        kinds.decision("consign.writeoff", WriteOff::read, writingOff::writeOff);
        kinds.fact("consign.promise", Pledge::read, deposits::promise);
    }

    /** Goods a member takes along. */
    record Take(String member, LocalDate due, List<Line> lines, Optional<String> approvedBy) {

        static Take read(Fields fields) {
            return new Take(fields.code("member"), fields.day("due"),
                    fields.list("lines", Line::read), fields.optionalCode("approvedBy"));
        }

        record Line(String sku, Quantity quantity, Rupiah settle) {

            static Line read(Fields fields) {
                return new Line(fields.code("sku"), fields.quantity("qty"),
                        fields.moneyOrZero("settle"));
            }
        }
    }

    /** Goods she brings back. */
    record Return(String member, List<Line> lines) {

        static Return read(Fields fields) {
            return new Return(fields.code("member"), fields.list("lines", Line::read));
        }

        record Line(String sku, Quantity quantity, boolean damaged) {

            static Line read(Fields fields) {
                return new Line(fields.code("sku"), fields.quantity("qty"),
                        fields.flag("damaged").orElse(false));
            }
        }
    }

    /** So much of a good. */
    record Goods(String sku, Quantity quantity) {

        static Goods read(Fields fields) {
            return new Goods(fields.code("sku"), fields.quantity("qty"));
        }
    }

    /** What she hands in, and says she sold. */
    record Slip(String member, Rupiah amount, Optional<Place> to, List<Goods> lines,
            Rupiah commission) {

        static Slip read(Fields fields) {
            Optional<Place> to = fields.has("to")
                    ? Optional.of(Place.read(fields, "to")) : Optional.empty();
            return new Slip(fields.code("member"), money(fields, "amount"), to,
                    fields.optionalList("lines", Goods::read), money(fields, "commission"));
        }

        private static Rupiah money(Fields fields, String field) {
            return fields.optionalMoneyOrZero(field).orElse(Rupiah.ZERO);
        }
    }

    /** What the meeting gives up. */
    record WriteOff(String member, String meeting, List<Goods> lines, Rupiah amount) {

        static WriteOff read(Fields fields) {
            return new WriteOff(fields.code("member"), fields.code("meeting"),
                    fields.optionalList("lines", Goods::read),
                    fields.optionalMoneyOrZero("amount").orElse(Rupiah.ZERO));
        }
    }

    /**
     * What she promises to pay, and by when. A signed entry says by whom it was written, and the
     * day as {@code due}; {@code by} is the day only where nobody signs.
     */
    record Pledge(String member, Rupiah amount, LocalDate by) {

        static Pledge read(Fields fields) {
            return new Pledge(fields.code("member"), fields.money("amount"),
                    fields.optionalDay("due").orElseGet(() -> fields.day("by")));
        }
    }
}
