package id.kube.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.daybook.Canonical;
import id.kube.daybook.ExportedChain;
import id.kube.purchasing.SlipPhotos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A sealed file on its way back: a zip inside, so that who has the key needs no program of ours
 * ({@code age -d -i KEY FILE}). It is read whole or refused; nothing is taken from a file that was
 * cut off or changed anywhere.
 */
public final class BackupFile {

    static final String MANIFEST = "manifest.json";
    static final String DAY_BOOK = "daybook.ndjson";
    static final String KEEPSAKES = "keys.ndjson";
    static final String PHOTOS = "photos/";
    private static final Pattern PHOTO =
            Pattern.compile(PHOTOS + "([a-z0-9][a-z0-9-]*)/([0-9a-f]{64})\\.jpg");
    /** Slips are made small on the phone; a film is none. */
    private static final int LARGEST_PHOTO = 4 * 1024 * 1024;

    private final Path file;
    private final Passphrase words;
    private final ObjectMapper json;

    public BackupFile(Path file, Passphrase words, ObjectMapper json) {
        this.file = file;
        this.words = words;
        this.json = json;
    }

    /**
     * Reads all of it, and follows the chain from the first entry to the last.
     *
     * @param mark the number of an entry whose hash is wanted; 0 for none
     * @throws WrongWords where other words sealed it
     * @throws DamagedBackup where anything of it is missing or changed
     * @throws id.kube.daybook.RestoreBroken where an entry does not follow from those before it
     */
    public Checked check(long mark) {
        ExportedChain chain = new ExportedChain();
        List<JsonNode> keepsakes = new ArrayList<>();
        Manifest[] told = new Manifest[1];
        String[] marked = new String[1];
        read((name, bytes) -> {
            switch (name) {
                case MANIFEST -> told[0] = manifest(bytes);
                case DAY_BOOK -> lines(bytes, line -> {
                    chain.follow(line);
                    marked[0] = chain.length() == mark ? chain.hash() : marked[0];
                });
                case KEEPSAKES -> lines(bytes, keepsakes::add);
                default -> throw new DamagedBackup();
            }
        });
        if (told[0] == null || told[0].format() != Manifest.FORMAT || keepsakes.isEmpty()
                || told[0].entries() != chain.length()
                || !told[0].head().equals(chain.hash())) {
            throw new DamagedBackup();
        }
        return new Checked(told[0], keepsakes, Optional.ofNullable(marked[0]));
    }

    /** Hands over its entries in order, each as it was exported. */
    public void entries(Consumer<JsonNode> each) {
        read((name, bytes) -> {
            if (name.equals(DAY_BOOK)) {
                lines(bytes, each);
            }
        });
    }

    /** Hands over its pictures; a file with books in it has none. */
    public int photos(Consumer<Photo> each) {
        int[] count = new int[1];
        read((name, bytes) -> {
            byte[] photo = bytes.readNBytes(LARGEST_PHOTO);
            Matcher place = PHOTO.matcher(name);
            if (!place.matches() || !SlipPhotos.isPhoto(place.group(2), photo)) {
                throw new DamagedBackup();
            }
            each.accept(new Photo(place.group(1), place.group(2), photo));
            count[0]++;
        });
        return count[0];
    }

    /** Whether it holds books, and not only pictures. */
    public boolean isOfBooks() {
        boolean[] books = new boolean[1];
        read((name, bytes) -> books[0] |= name.equals(MANIFEST));
        return books[0];
    }

    private void read(Part part) {
        try (InputStream plain = Sealed.open(file, words)) {
            ZipInputStream zip = new ZipInputStream(plain, StandardCharsets.UTF_8);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part.read(entry.getName(), zip);
            }
            // A zip ends before its list of names; the last piece proves that nothing is missing.
            plain.skipNBytes(plain.available());
            while (plain.read() >= 0) {
                plain.skipNBytes(plain.available());
            }
        } catch (IOException | IllegalArgumentException cutOrChanged) {
            throw new DamagedBackup();
        }
    }

    private Manifest manifest(InputStream bytes) throws IOException {
        try {
            return json.readValue(bytes.readAllBytes(), Manifest.class);
        } catch (JacksonException none) {
            throw new DamagedBackup();
        }
    }

    private static void lines(InputStream bytes, Consumer<JsonNode> each) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            each.accept(Canonical.read(line));
        }
    }

    /** What a file says of itself, once all of it was read. */
    public record Checked(Manifest manifest, List<JsonNode> keepsakes, Optional<String> marked) {
    }

    /** A picture of a group's, and its fingerprint. */
    public record Photo(String kube, String name, byte[] bytes) {
    }

    /** What is done with one part of the file. */
    private interface Part {

        void read(String name, InputStream bytes) throws IOException;
    }
}
