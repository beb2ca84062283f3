package id.kube.sheets;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.UnknownReference;
import id.kube.ledger.MonthEnd;
import id.kube.members.Group;
import io.quarkus.arc.All;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Every report by its name: as JSON, its rows for screens as .json, else .csv, .xlsx or .pdf. */
@Path("/api/v1/reports")
class ReportsResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<Report> reports;
    private final Paper paper;
    private final Group group;
    private final MonthEnd monthEnd;
    private final DayBookReader reader;
    private final CurrentKube kube;
    private final Clock clock;

    ReportsResource(@All List<Report> reports, Paper paper, Group group, MonthEnd monthEnd,
            DayBookReader reader, CurrentKube kube, Clock clock) {
        this.reports = reports;
        this.paper = paper;
        this.group = group;
        this.monthEnd = monthEnd;
        this.reader = reader;
        this.kube = kube;
        this.clock = clock;
    }

    @GET
    @Path("{name: [a-z-]+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Object answer(@PathParam("name") String name, @BeanParam Question question) {
        Report report = find(name);
        return report.answer(asked(report, question));
    }

    /** The same rows that stand in the files, whatever form the report itself has. */
    @GET
    @Path("{name: [a-z-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public List<Sheet> rows(@PathParam("name") String name, @BeanParam Question question) {
        Report report = find(name);
        return report.sheets(asked(report, question));
    }

    @GET
    @Path("{name: [a-z-]+}.{form: csv|xlsx|pdf}")
    @Produces({"text/csv;charset=UTF-8", XLSX, "application/pdf"})
    @Transactional
    public Response file(@PathParam("name") String name, @PathParam("form") String form,
            @BeanParam Question question) throws IOException {
        Report report = find(name);
        Asked asked = asked(report, question);
        List<Sheet> sheets = report.sheets(asked);
        return switch (form) {
            case "csv" -> file(CommaTable.of(sheets), "text/csv;charset=UTF-8", name, form);
            case "xlsx" -> file(workbook(sheets, asked), XLSX, name, form);
            default -> file(paper.print(sheets, asked.day(), asked.known()), "application/pdf",
                    name, form);
        };
    }

    private Asked asked(Report report, Question question) {
        Asked asked = question.asked(clock, reader.end(kube.code()).no());
        boolean isSealed = report.isSealedWithItsMonth() && asked.isOfWholeMonth();
        return isSealed ? monthEnd.closedBy(asked.month()).map(asked::knownAt).orElse(asked)
                : asked;
    }

    private Report find(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnknownReference(name));
    }

    private byte[] workbook(List<Sheet> sheets, Asked asked) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        String head = group.letterhead(asked.day(), asked.known()).name();
        Workbooks.write(sheets, head, book);
        return TimelessBook.of(book.toByteArray());
    }

    private static Response file(byte[] bytes, String type, String name, String form) {
        return Response.ok(bytes).type(type).header("Content-Disposition",
                "inline; filename=\"" + name + "." + form + "\"").build();
    }
}
