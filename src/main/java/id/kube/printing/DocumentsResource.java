package id.kube.printing;

import id.kube.access.Caller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;

/** Any paper, to be looked at before, after or without printing it. */
@Path("/api/v1/documents/{type}")
class DocumentsResource {

    private final PrintDesk desk;
    private final PrinterProfiles profiles;
    private final Caller caller;

    DocumentsResource(PrintDesk desk, PrinterProfiles profiles, Caller caller) {
        this.desk = desk;
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @Path("{ref}.txt")
    @Produces("text/plain;charset=UTF-8")
    @Transactional
    public String text(@PathParam("type") String type, @PathParam("ref") String ref,
            @QueryParam("profile") @DefaultValue(PrinterProfiles.DEFAULT) String profile) {
        PrinterProfile known = profiles.find(profile).profile();
        return papers(type, ref, known).stream()
                .map(paper -> Layout.plain(paper, known))
                .collect(Collectors.joining("\n"));
    }

    @GET
    @Path("{ref}.escpos")
    @Produces("application/octet-stream")
    @Transactional
    public byte[] bytes(@PathParam("type") String type, @PathParam("ref") String ref,
            @QueryParam("profile") @DefaultValue(PrinterProfiles.DEFAULT) String profile) {
        PrinterProfile known = profiles.find(profile).profile();
        return EscPosPaper.render(papers(type, ref, known), known);
    }

    /** As it would come out of the printer, to be sent to somebody's telephone. */
    @GET
    @Path("{ref}.png")
    @Produces("image/png")
    @Transactional
    public byte[] picture(@PathParam("type") String type, @PathParam("ref") String ref,
            @QueryParam("profile") @DefaultValue(PrinterProfiles.DEFAULT) String profile) {
        PrinterProfile known = profiles.find(profile).profile();
        return PaperPicture.draw(papers(type, ref, known), known);
    }

    /** As a link for the printing program of a telephone, with the bytes a printer would get. */
    @GET
    @Path("{ref}.rawbt")
    @Produces("text/plain;charset=UTF-8")
    @Transactional
    public String link(@PathParam("type") String type, @PathParam("ref") String ref,
            @QueryParam("profile") @DefaultValue(PrinterProfiles.DEFAULT) String profile) {
        return PhoneLink.of(bytes(type, ref, profile));
    }

    private List<ReceiptDocument> papers(String type, String ref, PrinterProfile profile) {
        DocumentType wanted = DocumentType.read(type);
        PaperReaders.require(caller, wanted, ref);
        return desk.papers(wanted, ref, profile.id());
    }
}
