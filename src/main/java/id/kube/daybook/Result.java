package id.kube.daybook;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What became of one entry.
 *
 * @param status written, known, review or refused
 * @param no its number in the day book, where it is kept
 * @param code why it is up for review or refused
 * @param detail one Indonesian sentence that says what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(String id, String status, Long no, String hash, String code, String detail) {

    public static Result refused(String id, Refusal refusal) {
        return new Result(id, "refused", null, null, refusal.code(), Words.sentence(refusal));
    }

    static Result kept(String status, Entry entry, String code) {
        String detail = code == null ? null : Words.ofReview(code);
        return new Result(entry.id(), status, entry.no(), entry.hash(), code, detail);
    }
}
