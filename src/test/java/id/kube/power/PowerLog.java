package id.kube.power;

import java.util.ArrayList;
import java.util.List;

/** Everything a disk was asked to do, and what was answered to people meanwhile, in order. */
final class PowerLog {

    /** Of the JDK's own types and in the JVM: the shop is built and run by two class loaders. */
    private static final List<Object[]> EVENTS = shared();

    private PowerLog() {
    }

    /** What is held while a file is touched, so that what is written down has the same order. */
    static Object order() {
        return EVENTS;
    }

    static void add(Event event) {
        synchronized (EVENTS) {
            EVENTS.add(new Object[] {event.what().name(), event.name(), event.at(),
                event.bytes()});
        }
    }

    /** An entry was answered "written": from here on it must never be lost. */
    static void answered(String id) {
        add(new Event(What.ANSWER, id, 0, null));
    }

    /** A part of the story begins. */
    static void begins(String part) {
        add(new Event(What.PART, part, 0, null));
    }

    static List<Event> events() {
        synchronized (EVENTS) {
            return EVENTS.stream().map(told -> new Event(What.valueOf((String) told[0]),
                    (String) told[1], (Long) told[2], (byte[]) told[3])).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> shared() {
        return (List<Object[]>) System.getProperties().computeIfAbsent("amanah.power",
                first -> new ArrayList<Object[]>());
    }

    enum What { CREATE, WRITE, TRUNCATE, FORCE, DELETE, MOVE, ANSWER, PART }

    /**
     * One step.
     *
     * @param name of the file without its folder, or of an entry or a part of the story
     * @param at where bytes were written, or the size a file was cut to
     * @param bytes what was written, or the new name
     */
    record Event(What what, String name, long at, byte[] bytes) {
    }
}
