package id.kube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A bookkeeping program that we did not write, as far as this machine has it. */
record ForeignProgram(String name) {

    private static final long PATIENCE_SECONDS = 180;

    /** Skips the test where the program is missing, and says how to get it. */
    ForeignProgram orSkip() {
        boolean found = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        Assumptions.assumeTrue(found, name + " is not installed; bin/setup tests installs it");
        return this;
    }

    /** Runs it and returns its words; a complaint of the program fails the test. */
    String says(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            Path words = Files.createTempFile(Path.of("target"), name, ".txt");
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(words.toFile());
            program.environment().put("BEANCOUNT_DISABLE_LOAD_CACHE", "1");
            Process running = program.start();
            boolean ended = running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String text = Files.readString(words);
            Files.delete(words);
            if (!ended || running.exitValue() != 0) {
                running.destroyForcibly();
                throw new AssertionError(command + ": "
                        + text.substring(0, Math.min(4_000, text.length())));
            }
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
