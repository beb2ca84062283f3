package id.kube.daybook;

import static java.time.temporal.ChronoUnit.MILLIS;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows the chain through an export, line by line, before anything of it is written. */
public final class ExportedChain {

    private String hash = Head.START.lastHash();
    private long no;

    /**
     * Takes the next line of the export.
     *
     * @throws RestoreBroken where it does not follow from the lines before it, or tells a time
     *     finer than the day book keeps, which no export of ours does
     */
    public void follow(JsonNode line) {
        no++;
        try {
            Sent sent = Sent.of(line);
            Entry.Link told = sent.link();
            String next = Canonical.chain(hash, sent.json(), no, told.receivedAt());
            boolean keeps = told.receivedAt().equals(told.receivedAt().truncatedTo(MILLIS));
            if (told.no() != no || !told.hash().equals(next) || !keeps) {
                throw new RestoreBroken(no);
            }
            hash = next;
        } catch (BadField | java.time.DateTimeException notAnExport) {
            throw new RestoreBroken(no);
        }
    }

    /** The hash at the end of the lines so far. */
    public String hash() {
        return hash;
    }

    /** How many lines followed one another. */
    public long length() {
        return no;
    }
}
