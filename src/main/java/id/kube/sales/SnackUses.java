package id.kube.sales;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;

/** How much free snack was eaten. */
@ApplicationScoped
class SnackUses {

    private static final String USED = "select s.free from snack_allowance s"
            + " where s.kube_id = ? and s.member = ? and s.shift = ? and not exists (select 1"
            + " from reversal r where r.kube_id = s.kube_id and r.original = s.entry_no)";

    private static final String WRITE = "insert into snack_allowance (kube_id, entry_no, member,"
            + " shift, free) values (?, ?, ?, ?, ?)";

    private final PlainSql sql;

    SnackUses(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, String member, String shift, Rupiah free) {
        sql.write(WRITE, entry.kube(), entry.no(), member, shift, free);
    }

    /** What a member has used of a shift's allowance, leaving out what was taken back. */
    Rupiah used(String member, String shift) {
        return sql.list(USED, row -> Rupiah.of(row.getLong(1)), sql.kube(), member, shift)
                .stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
