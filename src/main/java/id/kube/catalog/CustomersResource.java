package id.kube.catalog;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Who may be sold to on kasbon, for the till's list of names. */
@Path("/api/v1/customers")
class CustomersResource {

    private final Customers customers;

    CustomersResource(Customers customers) {
        this.customers = customers;
    }

    @GET
    @Transactional
    public List<Shown> all() {
        return customers.all().stream()
                .map(known -> new Shown(known.code(), known.name())).toList();
    }

    /** A customer as the till shows her. */
    record Shown(String code, String name) {
    }
}
