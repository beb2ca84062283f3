package id.kube.leakage;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.TreeMap;

/**
 * All that the watch takes from one day into the next, as text and back without losing a digit.
 *
 * @param watch what the signals gathered
 * @param shelves what went out of each good since it was counted last
 * @param hands what is out in people's hands
 * @param sums of some accounts, by how their codes begin
 */
record Memory(Watch watch, TreeMap<String, Shelf> shelves, InHands hands,
        TreeMap<String, Long> sums) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module()).registerModule(new JavaTimeModule())
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY);

    static Memory empty() {
        return new Memory(new Watch(), new TreeMap<>(), new InHands(), new TreeMap<>());
    }

    static Memory read(String text) {
        return read(text, Memory.class);
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the watch cannot read what it kept", broken);
        }
    }

    String text() {
        return text(this);
    }

    static String text(Object kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the watch cannot keep what it saw", broken);
        }
    }
}
