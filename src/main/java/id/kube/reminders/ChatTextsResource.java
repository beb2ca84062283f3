package id.kube.reminders;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** How the messages sound that members open in their own chat program. */
@Path("/api/v1/chat-texts")
class ChatTextsResource {

    private final ChatTexts texts;

    ChatTextsResource(ChatTexts texts) {
        this.texts = texts;
    }

    @GET
    @Transactional
    public List<ChatTexts.Told> all() {
        return texts.all();
    }
}
