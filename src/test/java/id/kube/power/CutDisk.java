package id.kube.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What is on a disk when the power goes: what was forced, and of what was written since each piece
 * whole, torn at a sector, or not at all, as chance will have it. New names are kept at once, as
 * by a file system with a journal; what was deleted may be there again.
 */
final class CutDisk {

    private static final int SECTOR = 512;

    private final Map<String, Content> files = new LinkedHashMap<>();
    /** What was deleted, and may be there again until the next force. */
    private final Map<String, Content> deleted = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();
    private String part = "";

    void take(PowerLog.Event event) {
        switch (event.what()) {
            case CREATE -> files.put(event.name(), new Content());
            case WRITE, TRUNCATE -> file(event.name()).since.add(event);
            case FORCE -> {
                file(event.name()).force();
                deleted.clear();
            }
            case DELETE -> deleted.put(event.name(), Optional.ofNullable(
                    files.remove(event.name())).orElseGet(Content::new));
            case MOVE -> files.put(new String(event.bytes(), StandardCharsets.UTF_8),
                    files.remove(event.name()));
            case ANSWER -> answered.add(event.name());
            case PART -> part = event.name();
            default -> throw new IllegalStateException(event.toString());
        }
    }

    /** The part of the story the power goes in. */
    String part() {
        return part;
    }

    /** What had been answered "written" by then. */
    Set<String> answered() {
        return Set.copyOf(answered);
    }

    /** Puts what is left into a folder. */
    void leave(Path folder, Random chance) throws IOException {
        Files.createDirectories(folder);
        Map<String, Content> there = new LinkedHashMap<>(files);
        deleted.forEach((name, content) -> {
            if (chance.nextBoolean()) {
                there.putIfAbsent(name, content);
            }
        });
        for (Map.Entry<String, Content> file : there.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().left(chance));
        }
    }

    private Content file(String name) {
        return files.computeIfAbsent(name, any -> new Content());
    }

    private static final class Content {

        private final Bytes forced = new Bytes(new byte[SECTOR], 0);
        private final List<PowerLog.Event> since = new ArrayList<>();

        void force() {
            since.forEach(forced::take);
            since.clear();
        }

        byte[] left(Random chance) {
            Bytes left = forced.copy();
            for (PowerLog.Event event : since) {
                int luck = chance.nextInt(3);
                if (luck == 0) {
                    left.take(event);
                } else if (luck == 1 && event.what() == PowerLog.What.WRITE) {
                    int sectors = event.bytes().length / SECTOR;
                    left.write(event, SECTOR * chance.nextInt(sectors + 1));
                }
            }
            return left.whole();
        }
    }

    /** Bytes that grow. */
    private static final class Bytes {

        private byte[] bytes;
        private int size;

        Bytes(byte[] bytes, int size) {
            this.bytes = bytes;
            this.size = size;
        }

        void take(PowerLog.Event event) {
            if (event.what() == PowerLog.What.TRUNCATE) {
                size = (int) Math.min(size, event.at());
            } else {
                write(event, event.bytes().length);
            }
        }

        void write(PowerLog.Event event, int length) {
            int end = (int) event.at() + length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
            }
            if (event.at() > size) {
                Arrays.fill(bytes, size, (int) event.at(), (byte) 0);
            }
            System.arraycopy(event.bytes(), 0, bytes, (int) event.at(), length);
            size = Math.max(size, end);
        }

        Bytes copy() {
            return new Bytes(whole(), size);
        }

        byte[] whole() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
