package id.kube.purchasing;

import id.kube.daybook.UnknownReference;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The pictures of market slips. They come after the slip itself, which waits for no picture: a
 * phone sends them when it reaches the shop.
 */
@Path("/api/v1/photos/{name}")
@Blocking
class SlipPhotosResource {

    private static final String JPEG = "image/jpeg";
    /** Bytes that are named by their fingerprint are never others. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final SlipPhotos photos;

    SlipPhotosResource(SlipPhotos photos) {
        this.photos = photos;
    }

    /**
     * Keeps a picture.
     *
     * @param name the SHA-256 of its bytes in small hexadecimal letters
     */
    @PUT
    @Consumes(JPEG)
    public void keep(@PathParam("name") String name, byte[] photo) {
        if (photo == null || !SlipPhotos.isPhoto(name, photo)) {
            throw new BadRequestException();
        }
        photos.keep(name, photo);
    }

    @GET
    @Produces(JPEG)
    public Response photo(@PathParam("name") String name) {
        byte[] photo = photos.named(name).orElseThrow(() -> new UnknownReference(name));
        return Response.ok(photo).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
    }
}
