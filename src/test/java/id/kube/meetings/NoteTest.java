package id.kube.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void aRemarkIsFoundByTheFirstHundredLettersOfWhatItIsAbout() {
        assertEquals("goal:pintu", Note.head("goal:pintu"));
        assertEquals("", Note.head(""));
        assertEquals("a".repeat(100), Note.head("a".repeat(100)));
        assertEquals("a".repeat(100), Note.head("a".repeat(2_000)));
    }

    @Test
    void aLetterOfTwoHalvesIsNotCutInTwo() {
        assertEquals("a".repeat(99), Note.head("a".repeat(99) + "\uD83C\uDF3E and more"));
        assertEquals("a".repeat(98) + "\uD83C\uDF3E", Note.head("a".repeat(98) + "\uD83C\uDF3E"));
    }
}
