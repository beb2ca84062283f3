package id.kube.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.access.Caller;
import id.kube.access.Role;
import id.kube.backup.BackupClerk;
import id.kube.backup.BackupFile;
import id.kube.backup.Backups;
import id.kube.backup.BooksNow;
import id.kube.backup.Drills;
import id.kube.backup.Manifest;
import id.kube.daybook.Forbidden;
import id.kube.daybook.Rebuild;
import id.kube.daybook.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Tries the newest backup: all its books are worked out in a database that is thrown away, and what
 * stands on every account there is held against what the backup tells. The shop sells on.
 */
@Path("/api/v1/drill")
@Blocking
class Drill {

    private final BackupClerk clerk;
    private final Backups backups;
    private final BooksNow books;
    private final Drills drills;
    private final Rebuild rebuild;
    private final Caller caller;
    private final ObjectMapper json;

    Drill(BackupClerk clerk, Backups backups, BooksNow books, Drills drills, Rebuild rebuild,
            Caller caller, ObjectMapper json) {
        this.clerk = clerk;
        this.backups = backups;
        this.books = books;
        this.drills = drills;
        this.rebuild = rebuild;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Begins a drill, for ketua and bendahara; how far it is and what came of it stands with the
     * backups.
     *
     * @throws NothingToDrill where there is no good backup
     */
    @POST
    public Response begin() {
        if (!caller.roles().contains(Role.KETUA) && !caller.roles().contains(Role.BENDAHARA)) {
            throw new Forbidden("latihan pulih");
        }
        String kube = caller.kube();
        java.nio.file.Path file = backups.newest(kube).orElseThrow(NothingToDrill::new);
        BackupClerk.Doing doing = clerk.ask(kube, "drill", 0, done -> hold(kube, file, done));
        return Response.accepted(Map.of("what", doing.what(), "done", doing.done(), "total",
                doing.total())).build();
    }

    private void hold(String kube, java.nio.file.Path file, LongConsumer progress) {
        long begin = System.nanoTime();
        AtomicLong entries = new AtomicLong();
        Optional<String> problem;
        try {
            BackupFile backup = new BackupFile(file, backups.passphrase(backups.plan(kube)), json);
            Manifest manifest = backup.check(0).manifest();
            Consumer<Consumer<JsonNode>> lines = each -> backup.entries(line -> {
                each.accept(line);
                progress.accept(entries.incrementAndGet());
            });
            List<Manifest.Line> came = rebuild.aside(kube, lines,
                    () -> books.upTo(manifest.entries()));
            problem = came.equals(manifest.balances()) ? Optional.empty()
                    : Optional.of("restored-otherwise");
        } catch (Refusal unusable) {
            problem = Optional.of(unusable.code());
        }
        drills.held(kube, file.getFileName().toString(), entries.get(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis(), problem);
    }
}
