package id.kube.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook without the hour it was written at: the same figures make the same bytes. The
 * library offers no way to leave the hour out.
 */
final class TimelessBook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WRITTEN_AT = "(<dcterms:created[^>]*>)[^<]*";
    private static final String NEVER = "1980-02-01T00:00:00Z";
    /** The first day a zip can tell of without telling the zone of the computer as well. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessBook() {
    }

    static byte[] of(byte[] written) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream(written.length);
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(written)).get();
                ZipOutputStream copy = new ZipOutputStream(book)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(FIRST);
                copy.putNextEntry(timeless);
                byte[] content = parts.getInputStream(part).readAllBytes();
                copy.write(part.getName().equals(PROPERTIES) ? undated(content) : content);
                copy.closeEntry();
            }
        }
        return book.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(WRITTEN_AT, "$1" + NEVER).getBytes(StandardCharsets.UTF_8);
    }
}
