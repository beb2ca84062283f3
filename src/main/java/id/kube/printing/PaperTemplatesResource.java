package id.kube.printing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;

/** Which papers the shop writes its own way, and which of these could not be used. */
@Path("/api/v1/paper-templates")
class PaperTemplatesResource {

    private final PaperTemplates templates;

    PaperTemplatesResource(PaperTemplates templates) {
        this.templates = templates;
    }

    @GET
    public List<Known> all() {
        return Arrays.stream(DocumentType.values()).map(type -> new Known(type.word(),
                templates.isOwn(type), templates.warning(type).orElse(""))).toList();
    }

    /**
     * The template of one paper.
     *
     * @param own whether the shop has one of its own
     * @param warning a sentence where that could not be used the last time; else empty
     */
    record Known(String document, boolean own, String warning) {
    }
}
