package id.kube.printing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How each paper looks: a small text file that a person can change while the shop is open. One in
 * the folder of the shop comes first; where it is broken, the paper comes out as the program
 * carries it, and the reason is kept to be told.
 */
@ApplicationScoped
class PaperTemplates {

    static final String FOLDER = "paper-templates";
    private static final Logger LOG = Logger.getLogger(PaperTemplates.class);

    private final Path folder;
    private final Engine engine = Engine.builder().addDefaults()
            .addValueResolver(new ReflectionValueResolver()).addResultMapper(new Shield())
            .build();
    private final Map<DocumentType, String> wrong = new ConcurrentHashMap<>();

    PaperTemplates(@ConfigProperty(name = "amanah.paper-templates", defaultValue = FOLDER)
            String folder) {
        this.folder = Path.of(folder);
    }

    /** The paper of this type about these words. */
    ReceiptDocument fill(DocumentType type, Record words) {
        Optional<ReceiptDocument> own = own(type).flatMap(text -> tried(type, text, words));
        return own.orElseGet(() -> filled(carried(type), words));
    }

    /** Why the shop's own template was not used the last time; empty where it was, or none is. */
    Optional<String> warning(DocumentType type) {
        return Optional.ofNullable(wrong.get(type));
    }

    /** Whether the shop writes this paper otherwise than the program does. */
    boolean isOwn(DocumentType type) {
        return own(type).filter(text -> !text.equals(carried(type))).isPresent();
    }

    private Optional<ReceiptDocument> tried(DocumentType type, String text, Record words) {
        try {
            ReceiptDocument paper = filled(text, words);
            wrong.remove(type);
            return Optional.of(paper);
        } catch (TemplateException | BrokenTemplate broken) {
            wrong(type, broken.getMessage());
            return Optional.empty();
        }
    }

    private ReceiptDocument filled(String text, Record words) {
        return Markup.read(engine.parse(text).render(words));
    }

    private Optional<String> own(DocumentType type) {
        if (!Files.isRegularFile(file(type))) {
            wrong.remove(type);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file(type)));
        } catch (IOException unreadable) {
            wrong(type, "cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private void wrong(DocumentType type, String why) {
        String sentence = "Templat " + type.word() + ".txt tidak bisa dipakai ("
                + why.replaceAll("\\s+", " ") + "); dipakai yang bawaan.";
        if (!sentence.equals(wrong.put(type, sentence))) {
            LOG.warn(sentence);
        }
    }

    private Path file(DocumentType type) {
        return folder.resolve(type.word() + ".txt");
    }

    private static String carried(DocumentType type) {
        String name = "/" + FOLDER + "/" + type.word() + ".txt";
        try (InputStream bytes = PaperTemplates.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the program carries no " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whatever the books say goes onto the paper shielded. */
    private static final class Shield implements ResultMapper {

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return true;
        }

        @Override
        public String map(Object result, Expression expression) {
            return Markup.shield(String.valueOf(result));
        }
    }
}
