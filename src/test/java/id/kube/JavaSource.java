package id.kube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of Java as TidyTest reads it: as it is, and with comments and texts blanked. */
record JavaSource(String path, String text) {

    static List<JavaSource> under(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(JavaSource::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The same text, with every comment and every literal text turned into spaces. */
    String code() {
        StringBuilder code = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = endOfSilence(at);
            for (int i = at; i < end; i++) {
                if (text.charAt(i) != '\n') {
                    code.setCharAt(i, ' ');
                }
            }
            at = Math.max(end, at + 1);
        }
        return code.toString();
    }

    /** Where the comment or literal that begins here ends, or here if none does. */
    private int endOfSilence(int at) {
        if (text.startsWith("//", at)) {
            return after("\n", at + 2) - 1;
        }
        if (text.startsWith("/*", at)) {
            return after("*/", at + 2);
        }
        if (text.startsWith("\"\"\"", at)) {
            return after("\"\"\"", at + 3);
        }
        char first = text.charAt(at);
        if (first != '"' && first != '\'') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != first) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static JavaSource read(Path file) {
        try {
            return new JavaSource(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
