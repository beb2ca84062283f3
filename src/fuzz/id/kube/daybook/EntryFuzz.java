package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whatever is sent as an entry is refused or read, and what is read has one canonical form. */
public final class EntryFuzz {

    private EntryFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            JsonNode read = Canonical.read(bytes);
            String written = Canonical.write(read);
            if (!Canonical.write(Canonical.read(written)).equals(written)) {
                throw new AssertionError("read again it is another: " + written);
            }
            if (read.isContainerNode() && !Canonical.writeAny(read).equals(written)) {
                throw new AssertionError("the library writes another: " + written);
            }
            if (read instanceof ObjectNode entry
                    && !Canonical.join(Canonical.fields(entry)).equals(written)) {
                throw new AssertionError("its fields joined are another: " + written);
            }
        } catch (Refusal expected) {
            // What is no entry says so.
        }
    }
}
