package id.kube.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Six words and four digits, however somebody types them. */
class PassphraseTest {

    @Test
    void areTheSameKeysHoweverTheyAreTyped() {
        Passphrase written = Passphrase.of("kapal melati roti gunung lampu padi 0417");
        Passphrase typed = Passphrase.of("  Kapal-melati,  ROTI gunung\nlampu padi  0417 ");
        assertEquals(written.identity(), typed.identity());
        assertEquals(written.recipient(), typed.recipient());
        assertNotEquals(written.recipient(),
                Passphrase.of("kapal melati roti gunung lampu padi 0418").recipient());
        assertTrue(written.recipient().matches("age1[02-9ac-hj-np-z]{58}"), written.recipient());
        assertTrue(written.identity().matches("AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}"));
    }

    @Test
    void areNewEachTimeAndOfTheList() {
        String first = Passphrase.fresh();
        assertTrue(first.matches("([a-z]{3,8} ){6}\\d{4}"), first);
        assertNotEquals(first, Passphrase.fresh());
    }
}
