package id.kube.recovery;

import id.kube.access.Hosted;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A new machine asks for a group's backup. Nobody can sign in there yet, so what lets in is that
 * the server holds no group, and the words.
 */
@Path("/api/v1/restore")
@Blocking
class RestoreResource {

    private final Recovery recovery;
    private final Hosted hosted;
    private final java.nio.file.Path folder;

    RestoreResource(Recovery recovery, Hosted hosted,
            @ConfigProperty(name = "amanah.data") String data) {
        this.recovery = recovery;
        this.hosted = hosted;
        this.folder = java.nio.file.Path.of(data, "backups");
    }

    /** How far the restore is. */
    @GET
    public Recovery.Stage stage() {
        return recovery.stage();
    }

    /**
     * Takes a backup: first the files of pictures, if there are any, then the one of the books.
     *
     * @param words that open it, encoded as in an address
     * @param authorization the operator's token, where the server holds groups already
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response begin(InputStream file, @HeaderParam("Amanah-Words") String words,
            @HeaderParam("Authorization") String authorization) throws IOException {
        hosted.mustHaveRoom(authorization);
        if (words == null) {
            throw new BadRequestException();
        }
        Files.createDirectories(folder);
        java.nio.file.Path aside = Files.createTempFile(folder, "masuk", ".half");
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Response.accepted(recovery.begin(aside,
                    URLDecoder.decode(words, StandardCharsets.UTF_8))).build();
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(aside);
            throw broken;
        }
    }
}
