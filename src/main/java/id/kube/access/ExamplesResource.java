package id.kube.access;

import id.kube.daybook.UnknownReference;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Lets a newcomer look at a living shop. */
@Path("/api/v1/examples/{name}")
class ExamplesResource {

    private final Examples examples;

    ExamplesResource(Examples examples) {
        this.examples = examples;
    }

    @POST
    public Response begin(@PathParam("name") String name) {
        Examples.Reading reading = examples.begin(name)
                .orElseThrow(() -> new UnknownReference(name));
        return Response.accepted(reading.progress()).build();
    }

    @GET
    public Examples.Progress progress(@PathParam("name") String name) {
        return examples.reading(name).map(Examples.Reading::progress)
                .orElseThrow(() -> new UnknownReference(name));
    }
}
