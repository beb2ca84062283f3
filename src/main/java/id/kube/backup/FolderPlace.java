package id.kube.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder: our own beside the database, or one on a stick. On a stick lies a note, for where it is
 * pulled out an empty folder of the same name stays behind on the very disk that may be stolen.
 */
record FolderPlace(String name, Path folder, boolean marked) implements Place {

    private static final String NOTE = "BACA-SAYA-cadangan.txt";
    private static final String TEXT = """
            Folder ini menyimpan cadangan buku KUBE. Jangan dihapus.
            Cara memulihkan: di komputer baru pasang Amanah, buka halaman pertamanya, lalu tekan
            "Pulihkan dari cadangan". Pilih berkas .amanah yang terbaru, lalu ketik kata sandinya.
            """;

    /** Lays the note down in a folder that is there and can be written. */
    void mark() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new PlaceFailed("backup-no-folder");
        }
        try {
            Files.writeString(folder.resolve(NOTE), TEXT);
        } catch (IOException shut) {
            throw new PlaceFailed("backup-folder-shut");
        }
    }

    @Override
    public void put(String name, Path file) throws IOException {
        mustBeThere();
        Path half = folder.resolve(name + ".half");
        try {
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            force(half);
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            Files.deleteIfExists(half);
            throw new PlaceFailed("backup-no-room");
        }
    }

    @Override
    public void fetch(String name, Path to) throws IOException {
        mustBeThere();
        Files.copy(folder.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public List<String> names() throws IOException {
        mustBeThere();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void mustBeThere() throws IOException {
        if (!Files.isDirectory(folder) || marked && !Files.exists(folder.resolve(NOTE))) {
            throw new PlaceFailed("backup-no-folder");
        }
    }
}
