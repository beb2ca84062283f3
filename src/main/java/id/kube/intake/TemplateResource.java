package id.kube.intake;

import id.kube.access.Caller;
import id.kube.daybook.DayBook;
import id.kube.forms.BlankTable;
import id.kube.forms.BlankWorkbook;
import id.kube.forms.Heading;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Gives out the form, looks it through when it comes back, and writes it. */
@Path("/api/v1")
class TemplateResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Intake intake;
    private final Caller caller;

    TemplateResource(Intake intake, Caller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    /** The empty form as a workbook. */
    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response workbook() {
        StreamingOutput form = out -> BlankWorkbook.write(out, Map.of(
                Heading.OFFICE, MemberRows.offices(), Heading.UNIT, Measure.choices(),
                Heading.FIGURE, Figure.choices()), Figure.places());
        return named(Response.ok(form).type(XLSX), "isian-warung.xlsx");
    }

    /** The empty form as one table, for whoever has no Excel. */
    @GET
    @Path("template.csv")
    @Produces(CSV)
    public Response table() {
        return named(Response.ok(BlankTable.of(Figure.places())).type(CSV), "isian-warung.csv");
    }

    /** What a filled-in form would write, and what is wrong with it; writes nothing. */
    @POST
    @Path("template/preview")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Intake.Preview preview(InputStream file) throws IOException {
        return intake.preview(sender(), file.readAllBytes());
    }

    /** Writes a filled-in form, all of it or nothing. */
    @POST
    @Path("template")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Response write(InputStream file) throws IOException {
        Intake.Written written = intake.write(sender(), file.readAllBytes());
        return Response.status(written.entries() == 0 ? 200 : 201).entity(written).build();
    }

    private DayBook.Sender sender() {
        return new DayBook.Sender(caller.kube(), caller.member(), caller.writes(), true, false);
    }

    private static Response named(Response.ResponseBuilder answer, String name) {
        return answer.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
