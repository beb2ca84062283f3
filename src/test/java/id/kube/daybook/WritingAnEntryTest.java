package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WritingAnEntryTest {

    private static final String REMARK = """
            {"id":"%s","type":"note","date":"2026-11-24","about":"pintu","text":"%s"}""";

    private static final String CLOSING = """
            {"id":"%s","type":"period.close","date":"2026-11-24","month":"2026-11"}""";

    @Inject
    Rebuild rebuild;
    @Inject
    DayBook dayBook;
    @Inject
    Writer writer;

    @Test
    void countsOnceHoweverOftenItIsSent() {
        DayBook.Sender sender = newGroup("sekali");
        Result first = write(sender, REMARK.formatted("n1", "hai"));
        Result again = write(sender, REMARK.formatted("n1", "hai"));
        assertEquals("written", first.status());
        assertEquals("known", again.status());
        assertEquals(first.no(), again.no());
        assertEquals(first.hash(), again.hash());
    }

    @Test
    void keepsBothWhereOneIdCarriesTwoTales() {
        DayBook.Sender sender = newGroup("dua-isi");
        write(sender, REMARK.formatted("n1", "hai"));
        Result other = write(sender, REMARK.formatted("n1", "lain"));
        assertEquals("review", other.status());
        assertEquals("differs", other.code());
        assertEquals(2, other.no());
        assertEquals("known", write(sender, REMARK.formatted("n1", "lain")).status());
    }

    @Test
    void numbersEachGroupFromOneAndWithoutGaps() {
        DayBook.Sender one = newGroup("satu");
        DayBook.Sender two = newGroup("dua");
        assertEquals(1, write(one, REMARK.formatted("n1", "a")).no());
        assertEquals(1, write(two, REMARK.formatted("n1", "b")).no());
        assertEquals("refused", write(one, "{\"id\":\"x\",\"type\":\"note\"}").status());
        assertEquals(2, write(one, REMARK.formatted("n2", "c")).no());
    }

    @Test
    void keepsItsNeighboursWhereOneOfManyIsRefused() {
        DayBook.Sender sender = newGroup("tetangga");
        List<CompletionStage<Result>> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String line = i % 3 == 1 ? CLOSING.formatted("n" + i) : REMARK.formatted("n" + i, i);
            waiting.add(dayBook.write(sender, Canonical.read(line)));
        }
        List<Result> results = waiting.stream().map(Writer::await).toList();
        List<Long> numbers = results.stream().map(Result::no).filter(Objects::nonNull).toList();
        assertEquals(LongStream.rangeClosed(1, 27).boxed().toList(), numbers);
        assertEquals(13, results.stream().filter(r -> "month-not-over".equals(r.code())).count());
        assertEquals(List.of(), rebuild.differences(sender.kube(), done -> { }));
    }

    @Test
    void writesAPageWholeOrNotAtAll() {
        DayBook.Sender sender = newGroup("halaman");
        List<ObjectNode> page = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            page.add((ObjectNode) Canonical.read(REMARK.formatted("n" + i, "hai")));
        }
        page.add((ObjectNode) Canonical.read(CLOSING.formatted("c")));
        Refusal refused = assertThrows(Refusal.class, () -> dayBook.writeAll(sender, () -> page));
        assertEquals("month-not-over", refused.code());
        assertEquals(1, write(sender, REMARK.formatted("first", "hai")).no());
        page.remove(5);
        assertEquals(LongStream.rangeClosed(2, 6).boxed().toList(),
                dayBook.writeAll(sender, () -> page).stream().map(Result::no).toList());
        assertEquals(List.of(), rebuild.differences(sender.kube(), done -> { }));
    }

    @Test
    void refusesLettersThatNoBookCanKeep() {
        DayBook.Sender sender = newGroup("huruf");
        Result zero = write(sender, REMARK.formatted("n1", "a\\u0000b"));
        assertEquals("bad-json", zero.code());
        Result half = write(sender, REMARK.formatted("n2", "a\\ud83d"));
        assertEquals("bad-json", half.code());
        Result whole = write(sender, REMARK.formatted("n3", "\\ud83d\\ude00 é"));
        assertEquals("written", whole.status());
    }

    private DayBook.Sender newGroup(String kube) {
        writer.write(kube, () -> {
            dayBook.open(kube);
            return null;
        });
        return new DayBook.Sender(kube, Optional.empty(), (type, any) -> true, false, false);
    }

    private Result write(DayBook.Sender sender, String line) {
        return Writer.await(dayBook.write(sender, Canonical.read(line)));
    }
}
