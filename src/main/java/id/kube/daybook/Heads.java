package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The heads of the day books, one per group. */
@ApplicationScoped
class Heads {

    private static final String FIND =
            "select last_no, last_hash from day_book_head where kube_id = ?";

    private final PlainSql sql;

    Heads(PlainSql sql) {
        this.sql = sql;
    }

    /** Begins an empty day book. */
    void open(String kube) {
        sql.write("insert into day_book_head (kube_id, last_no, last_hash) values (?, ?, ?)",
                kube, Head.START.lastNo(), Head.START.lastHash());
    }

    Optional<Head> find(String kube) {
        return read(FIND, kube);
    }

    /** The head with its row locked: two tills meet here and go on one after the other. */
    Head locked(String kube) {
        return read(FIND + " for update", kube)
                .orElseThrow(() -> new IllegalStateException("no day book for " + kube));
    }

    void move(String kube, Entry.Link link) {
        sql.write("update day_book_head set last_no = ?, last_hash = ? where kube_id = ?",
                link.no(), link.hash(), kube);
    }

    private Optional<Head> read(String query, String kube) {
        return sql.first(query, row -> new Head(row.getLong(1), row.getString(2)), kube);
    }
}
