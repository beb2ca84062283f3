package id.kube.printing;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Any paper as a link for a telephone, with the very bytes that a printer would get. */
@Path("/api/v1/documents/{type}/{ref}.rawbt")
class PhoneLinkResource {

    private final PrintDesk desk;
    private final PrinterProfiles profiles;

    PhoneLinkResource(PrintDesk desk, PrinterProfiles profiles) {
        this.desk = desk;
        this.profiles = profiles;
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    @Transactional
    public String link(@PathParam("type") String type, @PathParam("ref") String ref,
            @QueryParam("profile") @DefaultValue(PrinterProfiles.DEFAULT) String profile) {
        PrinterProfile known = profiles.find(profile).profile();
        return PhoneLink.of(EscPosPaper.render(
                desk.papers(DocumentType.read(type), ref, known.id()), known));
    }
}
