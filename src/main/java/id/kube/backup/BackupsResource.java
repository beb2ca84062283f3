package id.kube.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import id.kube.access.Caller;
import id.kube.access.Hosted;
import id.kube.access.Role;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Fields;
import id.kube.daybook.Forbidden;
import id.kube.daybook.UnknownReference;
import id.kube.daybook.Words;
import id.kube.daybook.Writer;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The backups of a group, for ketua and bendahara: how old the last good one is, where they go, and
 * one at once. The words and the places are the ketua's.
 */
@Path("/api/v1/backups")
@Blocking
class BackupsResource {

    private static final int SHOWN = 30;
    /** A shop may be shut for a day. */
    private static final Duration OLD = Duration.ofHours(48);
    private static final Duration DRILL_EVERY = Duration.ofDays(365);
    private static final String OCTETS = "application/octet-stream";

    private final Backups backups;
    private final BackupClerk clerk;
    private final Plans plans;
    private final Copies copies;
    private final Drills drills;
    private final DayBookReader reader;
    private final Hosted hosted;
    private final Writer writer;
    private final Caller caller;
    private final Clock clock;
    private final Optional<String> root;

    BackupsResource(Backups backups, BackupClerk clerk, Plans plans, Copies copies, Drills drills,
            DayBookReader reader, Hosted hosted, Writer writer, Caller caller, Clock clock,
            @ConfigProperty(name = "amanah.backup-root") Optional<String> root) {
        this.backups = backups;
        this.clerk = clerk;
        this.plans = plans;
        this.copies = copies;
        this.drills = drills;
        this.reader = reader;
        this.hosted = hosted;
        this.writer = writer;
        this.caller = caller;
        this.clock = clock;
        this.root = root.filter(path -> !path.isBlank());
    }

    /** How the group's backups stand. */
    @GET
    @Transactional
    public State state() {
        mustBe(Role.KETUA, Role.BENDAHARA);
        Optional<Plan> plan = plans.find();
        Optional<Copies.Copy> good = copies.lastGood(Copies.OWN);
        Instant now = clock.instant();
        boolean old = good.map(copy -> copy.takenAt().plus(OLD).isBefore(now)).orElse(false)
                && good.get().entries() < reader.end(caller.kube()).no();
        Instant drilled = drills.lastGood().map(Drills.Drill::heldAt)
                .orElse(plan.map(Plan::madeAt).orElse(now));
        return new State(good.map(Shown::of).orElse(null), old,
                root.isPresent() || hosted.own().size() == 1,
                plan.flatMap(Plan::notedAt).isPresent(),
                plan.flatMap(Plan::folder).map(path -> spot(path, null, Copies.FOLDER))
                        .orElse(null),
                plan.flatMap(Plan::dav).map(address -> spot(address,
                        plan.flatMap(Plan::davUser).orElse(null), Copies.DAV)).orElse(null),
                copies.latest(SHOWN).stream().map(Shown::of).toList(),
                drills.last().map(Held::of).orElse(null),
                plan.isPresent() && drilled.plus(DRILL_EVERY).isBefore(now),
                clerk.doing(caller.kube()).map(Doing::of).orElse(null));
    }

    private Spot spot(String at, String user, String place) {
        return new Spot(at, user, copies.lastGood(place).map(Shown::of).orElse(null),
                copies.last(place).flatMap(Copies.Copy::problem).map(Words::sentence)
                        .orElse(null));
    }

    /** Makes a backup at once; the answer tells how far it is, and so does asking again. */
    @POST
    public Response take() {
        mustBe(Role.KETUA, Role.BENDAHARA);
        String kube = caller.kube();
        return Response.accepted(Doing.of(clerk.ask(kube, Evenings.BACKUP, reader.end(kube).no(),
                done -> backups.take(kube, done)))).build();
    }

    /** The words that open the backups, for the ketua to write down. */
    @GET
    @Path("words")
    public Secret words() {
        mustBe(Role.KETUA);
        Plan plan = backups.plan(caller.kube());
        return new Secret(plan.words(), plan.notedAt().isPresent());
    }

    /** The ketua has written the words down. */
    @POST
    @Path("words")
    public Response noted() {
        mustBe(Role.KETUA);
        backups.plan(caller.kube());
        writer.write(caller.kube(), () -> {
            plans.noted(clock.instant());
            return null;
        });
        return Response.noContent().build();
    }

    /**
     * Says where backups go beside our own folder. The place is tried at once, and nothing is kept
     * where it cannot be used.
     *
     * @throws PlaceShut with what to do about it
     */
    @PUT
    @Path("places")
    public Response places(JsonNode body) {
        mustBe(Role.KETUA);
        Fields.whole(body, this::place);
        return Response.noContent().build();
    }

    private Void place(Fields fields) {
        Optional<String> folder = fields.optionalText("folder").map(String::strip);
        Optional<String> dav = fields.optionalText("dav").map(String::strip);
        Optional<String> user = fields.optionalText("user");
        Optional<String> password = fields.optionalText("password")
                .or(() -> backups.plan(caller.kube()).davPassword());
        boolean aboutFolder = fields.has("folder");
        boolean aboutDav = fields.has("dav");
        try {
            folder.ifPresent(this::mustBeUsable);
            if (folder.isPresent()) {
                new FolderPlace(Copies.FOLDER, java.nio.file.Path.of(folder.get()), true).mark();
            }
            if (dav.isPresent()) {
                mustBeAnAddress(dav.get());
                new DavPlace(dav.get(), user, password).names();
            }
        } catch (PlaceFailed told) {
            throw new PlaceShut(told);
        } catch (IOException | IllegalArgumentException odd) {
            throw new PlaceShut(new PlaceFailed("backup-server-odd"));
        }
        backups.plan(caller.kube());
        writer.write(caller.kube(), () -> {
            if (aboutFolder) {
                plans.folder(folder);
            }
            if (aboutDav) {
                plans.dav(dav, user, dav.isPresent() ? password : Optional.empty());
            }
            return null;
        });
        return null;
    }

    /** On a server of many groups nobody reaches into its folders, but for those set free. */
    private void mustBeUsable(String folder) {
        java.nio.file.Path chosen = java.nio.file.Path.of(folder).normalize();
        boolean free = root.map(java.nio.file.Path::of).filter(chosen::startsWith).isPresent();
        if (!chosen.isAbsolute() || !free && hosted.own().size() != 1) {
            throw new PlaceShut(new PlaceFailed("backup-no-folder"));
        }
    }

    private static void mustBeAnAddress(String dav) {
        if (!dav.matches("https?://\\S+")) {
            throw new PlaceShut(new PlaceFailed("backup-server-odd"));
        }
    }

    /** A backup of our own folder, to be kept on a phone; sealed like any other. */
    @GET
    @Path("files/{name}")
    public Response file(@PathParam("name") String name) {
        mustBe(Role.KETUA, Role.BENDAHARA);
        java.nio.file.Path file = backups.named(caller.kube(), name)
                .orElseThrow(() -> new UnknownReference(name));
        return Response.ok(file.toFile()).type(OCTETS)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    private void mustBe(Role... any) {
        if (List.of(any).stream().noneMatch(caller.roles()::contains)) {
            throw new Forbidden("cadangan");
        }
    }

    /**
     * How backups stand.
     *
     * @param last the last that was opened again and found equal to the books
     * @param old whether it is older than two days while something was written since
     * @param folders whether a folder of the server may be chosen
     * @param noted whether the words are written down
     * @param drillDue whether none was brought back for a year
     */
    record State(Shown last, boolean old, boolean folders, boolean noted, Spot folder, Spot dav,
            List<Shown> copies, Held drill, boolean drillDue, Doing doing) {
    }

    /** A place: its path or address, the last good backup there, and what is wrong with it. */
    record Spot(String at, String user, Shown last, String problem) {
    }

    /** A backup at a place; a problem is told as a sentence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(Instant takenAt, String place, String file, long entries, long bytes, long millis,
            String problem) {

        static Shown of(Copies.Copy copy) {
            return new Shown(copy.takenAt(), copy.place(), copy.file(), copy.entries(),
                    copy.bytes(), copy.millis(), copy.problem().map(Words::sentence).orElse(null));
        }
    }

    /** A backup that was brought back. */
    record Held(Instant heldAt, boolean restored, String file, long entries, long millis,
            String problem) {

        static Held of(Drills.Drill drill) {
            return new Held(drill.heldAt(), drill.restored(), drill.file(), drill.entries(),
                    drill.millis(), drill.problem().map(Words::sentence).orElse(null));
        }
    }

    /** What is under way: {@code backup} or {@code drill}, and how many entries of how many. */
    record Doing(String what, long done, long total) {

        static Doing of(BackupClerk.Doing doing) {
            return new Doing(doing.what(), doing.done(), doing.total());
        }
    }

    /** What only the ketua is told. */
    record Secret(String words, boolean noted) {
    }
}
