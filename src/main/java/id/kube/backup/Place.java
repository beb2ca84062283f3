package id.kube.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where copies are put away. */
interface Place {

    /** How the place is called in the books of backups. */
    String name();

    /**
     * Puts a file away under a name; what stood there under that name before is replaced whole.
     *
     * @throws PlaceFailed where it could not be put away, with why
     */
    void put(String name, Path file) throws IOException;

    /** Brings a file back, to be looked at. */
    void fetch(String name, Path to) throws IOException;

    /** The names of all files there. */
    List<String> names() throws IOException;

    void remove(String name) throws IOException;
}
