package id.kube.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * How a group backs up: its words, and the places beside our own folder.
 *
 * @param folder on a stick or another disk
 * @param dav the address of a folder on a WebDAV server
 * @param notedAt when the ketua said that she has written the words down
 */
public record Plan(String words, Optional<String> folder, Optional<String> dav,
        Optional<String> davUser, Optional<String> davPassword, Instant madeAt,
        Optional<Instant> notedAt) {
}
