import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What {@code bin/benchmark} runs; the word says which table it prints. */
final class Benchmark {

    private Benchmark() {
    }

    public static void main(String[] words) throws Exception {
        Path data = Files.createTempDirectory("amanah-benchmark");
        try {
            switch (words.length == 0 ? "shop" : words[0]) {
                case "shop" -> FirstDay.measure(data);
                case "sale" -> DurableSale.measure(data);
                case "months" -> ManyMonths.measure(data);
                default -> {
                    System.err.println("Say nothing, or: sale, months, till.");
                    System.exit(2);
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
