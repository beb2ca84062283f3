package id.kube.backup;

import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The plan of the present group: none until it first backed up or somebody asked for words. */
@ApplicationScoped
class Plans {

    private final PlainSql sql;

    Plans(PlainSql sql) {
        this.sql = sql;
    }

    Optional<Plan> find() {
        return sql.first("select words, folder, dav_address, dav_user, dav_password, made_at,"
                + " noted_at from backup_plan where kube_id = ?", Plans::read, sql.kube());
    }

    void begin(String words, Instant now) {
        sql.write("insert into backup_plan (kube_id, words, made_at) values (?, ?, ?)",
                sql.kube(), words, now);
    }

    void noted(Instant now) {
        sql.write("update backup_plan set noted_at = ? where kube_id = ?", now, sql.kube());
    }

    void folder(Optional<String> folder) {
        sql.write("update backup_plan set folder = ? where kube_id = ?", folder.orElse(null),
                sql.kube());
    }

    void dav(Optional<String> address, Optional<String> user, Optional<String> password) {
        sql.write("update backup_plan set dav_address = ?, dav_user = ?, dav_password = ?"
                + " where kube_id = ?", address.orElse(null), user.orElse(null),
                password.orElse(null), sql.kube());
    }

    private static Plan read(ResultSet row) throws SQLException {
        return new Plan(row.getString(1), text(row, 2), text(row, 3), text(row, 4), text(row, 5),
                moment(row, 6).orElseThrow(), moment(row, 7));
    }

    private static Optional<String> text(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(row.getString(at));
    }

    private static Optional<Instant> moment(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(row.getObject(at, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
