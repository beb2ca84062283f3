package id.kube.printing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds profiles in the folder of the shop first, then among those the program carries. */
@ApplicationScoped
class PrinterProfiles {

    static final String DEFAULT = "generic-58";
    /** A chain of profiles longer than this runs in a circle. */
    private static final int GENERATIONS = 5;

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    PrinterProfiles(@ConfigProperty(name = "amanah.printer-profiles",
            defaultValue = "printer-profiles") String folder) {
        this.folder = Path.of(folder);
    }

    /** The profile, or the safe one with the reason why it is not the one asked for. */
    Found find(String id) {
        return find(id, json.createObjectNode());
    }

    /** The same with what this very printer taught laid over it. */
    Found find(Printer printer) {
        return find(printer.profile(), printer.adjustments().over());
    }

    private Found find(String id, ObjectNode learned) {
        try {
            return new Found(PrinterProfile.read(over(merged(id, GENERATIONS), learned)),
                    Optional.empty());
        } catch (BrokenProfile broken) {
            PrinterProfile safe = PrinterProfile.read(carried());
            return new Found(safe, Optional.of("Profil printer " + id + " tidak bisa dipakai ("
                    + broken.getMessage() + "); dipakai " + DEFAULT + "."));
        }
    }

    /** The safe profile as the program carries it, whatever lies in the shop's folder. */
    private ObjectNode carried() {
        try (InputStream bytes = resource(DEFAULT + ".json")) {
            return (ObjectNode) json.readTree(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode merged(String id, int generations) {
        if (generations == 0) {
            throw new BrokenProfile("inherits runs in a circle at " + id);
        }
        ObjectNode own = file(id);
        if (!own.path("id").asText().equals(id)) {
            throw new BrokenProfile("/id must be the name of the file, " + id);
        }
        if (!own.has("inherits")) {
            return own;
        }
        return over(merged(own.path("inherits").asText(), generations - 1), own);
    }

    private static ObjectNode over(ObjectNode parent, ObjectNode own) {
        own.properties().forEach(field -> {
            JsonNode below = parent.get(field.getKey());
            if (below instanceof ObjectNode base && field.getValue() instanceof ObjectNode top) {
                over(base, top);
            } else {
                parent.set(field.getKey(), field.getValue());
            }
        });
        return parent;
    }

    private ObjectNode file(String id) {
        if (!id.matches("[a-z0-9-]{1,64}")) {
            throw new BrokenProfile("a profile is named with a-z, 0-9 and -");
        }
        try (InputStream bytes = open(id + ".json")) {
            if (bytes == null) {
                throw new BrokenProfile("there is no " + id + ".json");
            }
            if (json.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw new BrokenProfile(id + ".json is not an object");
        } catch (JsonProcessingException wrong) {
            throw new BrokenProfile(id + ".json line " + wrong.getLocation().getLineNr() + ": "
                    + wrong.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new BrokenProfile(id + ".json cannot be read");
        }
    }

    private InputStream open(String name) throws IOException {
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? Files.newInputStream(own)
                : resource(name);
    }

    private static InputStream resource(String name) {
        return PrinterProfiles.class.getResourceAsStream("/printer-profiles/" + name);
    }

    /** A profile, and a sentence where it is not the one that was asked for. */
    record Found(PrinterProfile profile, Optional<String> warning) {
    }
}
