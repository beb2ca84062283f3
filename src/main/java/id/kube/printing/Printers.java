package id.kube.printing;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The printers of the present group. */
@ApplicationScoped
class Printers implements PanacheRepositoryBase<Printer, Printer.Key> {

    private final PlainSql sql;

    Printers(PlainSql sql) {
        this.sql = sql;
    }

    Optional<Printer> named(String id) {
        return find("id", id).firstResultOptional();
    }

    /** All of them; a group has few. */
    List<Printer> all() {
        return sql.entities(Printer.class, "select * from printer where kube_id = ? order by id",
                sql.kube());
    }

    /** The first printer that papers of this type come out of. */
    Optional<Printer> forPapers(DocumentType type) {
        // Most groups have none, and a whole row is dear to read for a paper nobody prints.
        if (!sql.finds("select id from printer where kube_id = ?", sql.kube())) {
            return Optional.empty();
        }
        return all().stream().filter(printer -> printer.documents().contains(type)).findFirst();
    }

    /** Every printer of every group of this server; asked once, when the shop opens. */
    List<Place> everywhere() {
        return sql.listOfAllGroups("select kube_id, id from printer order by kube_id, id",
                row -> new Place(row.getString(1), row.getString(2)));
    }

    /** A printer and the group it belongs to. */
    record Place(String kube, String printer) {
    }
}
