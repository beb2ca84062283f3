package id.kube.access;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The PINs of the present group. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, Pin.Key> {

    private final PlainSql sql;

    Pins(PlainSql sql) {
        this.sql = sql;
    }

    /** Asked at every request of a person; what comes is to be looked at, not to be changed. */
    Optional<Pin> seen(String member) {
        return sql.first("""
                select kube_id, member, name, role, hash, digits
                from pin where kube_id = ? and member = ?""", Pin::read, sql.kube(), member);
    }

    Optional<Pin> of(String member) {
        return find("member", member).firstResultOptional();
    }
}
