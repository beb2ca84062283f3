package id.kube.printing;

import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.daybook.Forbidden;
import id.kube.daybook.Writer;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The printers of the group. */
@Path("/api/v1/printers")
class PrintersResource {

    private static final Set<Role> OFFICERS =
            Set.of(Role.KETUA, Role.BENDAHARA, Role.SEKRETARIS);

    private final Printers printers;
    private final PrinterProfiles profiles;
    private final PrintDesk desk;
    private final Writer writer;
    private final Caller caller;

    PrintersResource(Printers printers, PrinterProfiles profiles, PrintDesk desk, Writer writer,
            Caller caller) {
        this.printers = printers;
        this.profiles = profiles;
        this.desk = desk;
        this.writer = writer;
        this.caller = caller;
    }

    @GET
    @Transactional
    public List<Known> all() {
        return printers.all().stream().map(this::known).toList();
    }

    @PUT
    @Path("{id}")
    public Known setUp(@PathParam("id") String id, SetUp wanted) {
        if (caller.roles().stream().noneMatch(OFFICERS::contains)) {
            throw new Forbidden("printer");
        }
        boolean isNamed = id.matches("[A-Za-z0-9._-]{1,32}") && wanted != null
                && wanted.profile() != null && wanted.transport() != null;
        if (!isNamed || wanted.profile().length() > 64) {
            throw new BadRequestException();
        }
        Address address = Address.read(wanted.transport(),
                wanted.address() == null ? "" : wanted.address());
        List<DocumentType> documents = wanted.documents() == null ? List.of()
                : wanted.documents().stream().map(DocumentType::read).distinct().toList();
        return writer.write(caller.kube(), () -> {
            Printer printer = printers.named(id).orElseGet(() -> new Printer(id));
            printer.setUp(wanted.profile(), address, documents);
            printers.persist(printer);
            return known(printer);
        });
    }

    @POST
    @Path("{id}/test")
    public PrintJobsResource.Job test(@PathParam("id") String id) {
        String job = UUID.randomUUID().toString();
        Optional<String> who = caller.member();
        return writer.write(caller.kube(), () -> PrintJobsResource.Job.of(
                desk.order(job, id, DocumentType.TEST, id, who)));
    }

    private Known known(Printer printer) {
        Address address = printer.address();
        return new Known(printer.id(), printer.profile(), address.way(), address.place(),
                printer.documents().stream().map(DocumentType::word).toList(),
                printer.answers(), profiles.find(printer.profile()).warning().orElse(""));
    }

    /** How a printer is to be set up. */
    record SetUp(String profile, String transport, String address, List<String> documents) {
    }

    /**
     * A printer as it is set up.
     *
     * @param warning a sentence where its profile cannot be used; else empty
     */
    record Known(String id, String profile, String transport, String address,
            List<String> documents, boolean answers, String warning) {
    }
}
