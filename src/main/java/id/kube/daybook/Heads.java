package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The heads of the day books, one per group. */
@ApplicationScoped
class Heads {

    private static final String FIND =
            "select last_no, last_hash from day_book_head where kube_id = ?";

    private final PlainSql sql;
    private final UnitOfWork unit;
    private final UnitOfWork.Table<String, Head> moved = new UnitOfWork.Table<>(this::write);

    Heads(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** Begins an empty day book. */
    void open(String kube) {
        sql.write("insert into day_book_head (kube_id, last_no, last_hash) values (?, ?, ?)",
                kube, Head.START.lastNo(), Head.START.lastHash());
    }

    Optional<Head> find(String kube) {
        unit.flush();
        return read(FIND, kube);
    }

    /** The head with its row locked: two tills meet here and go on one after the other. */
    Head locked(String kube) {
        Head held = unit.held(moved).get(kube);
        if (held != null) {
            return held;
        }
        Head head = read(FIND + " for update", kube)
                .orElseThrow(() -> new IllegalStateException("no day book for " + kube));
        unit.put(moved, kube, head);
        return head;
    }

    void move(String kube, Entry.Link link) {
        unit.put(moved, kube, new Head(link.no(), link.hash()));
    }

    private void write(Map<String, Head> heads) {
        heads.forEach((kube, head) ->
                sql.write("update day_book_head set last_no = ?, last_hash = ? where kube_id = ?",
                        head.lastNo(), head.lastHash(), kube));
    }

    private Optional<Head> read(String query, String kube) {
        return sql.first(query, row -> new Head(row.getLong(1), row.getString(2)), kube);
    }
}
