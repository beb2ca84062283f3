package id.kube.exports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The whole books in the forms that other programs read. */
@Path("/api/v1/export")
class ExportsResource {

    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Journals journals;
    private final Everything everything;

    ExportsResource(Journals journals, Everything everything) {
        this.journals = journals;
        this.everything = everything;
    }

    /** For {@code hledger check --strict}; ledger reads it too. */
    @GET
    @Path("hledger")
    @Produces(TEXT)
    public Response hledger() {
        return journal(new Hledger(), "hledger.journal");
    }

    /** For {@code bean-check}. */
    @GET
    @Path("beancount")
    @Produces(TEXT)
    public Response beancount() {
        return journal(new Beancount(), "buku.beancount");
    }

    /** A workbook of every statement, register and posting. */
    @GET
    @Path("xlsx")
    @Produces(XLSX)
    public Response workbook() {
        StreamingOutput book = everything::write;
        return Response.ok(book).type(XLSX)
                .header("Content-Disposition", "attachment; filename=\"buku.xlsx\"").build();
    }

    private Response journal(Notation notation, String name) {
        StreamingOutput text = out -> {
            try (Writer lines = new BufferedWriter(
                    new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                journals.write(notation, lines);
            }
        };
        return Response.ok(text).type(TEXT)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}
