package id.kube.printing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a printer can do, as far as we use it; read from {@code printer-profiles/}. */
record PrinterProfile(String id, String name, int columns, int dots, int tearFeedLines,
        boolean hasCutter, Optional<Drawer> drawer, int moduleDots, int bandDots,
        int bytesPerSecond, int chunkBytes, boolean asksStatus, boolean answers,
        boolean hasSquares, boolean hasStyles, boolean wakesInChinese) {

    private static final int MOST = 100_000;

    /** A socket for the drawer of the till. */
    record Drawer(int pin, int onMs, int offMs) {
    }

    static PrinterProfile read(JsonNode file) {
        JsonNode features = file.path("features");
        JsonNode flow = file.path("flow");
        JsonNode status = file.path("status");
        return new PrinterProfile(text(file, "/id"), text(file, "/name"),
                number(file, "/fonts/A/columns", 16, 200),
                number(file, "/paper/dots", 100, 2_000),
                optional(features, "/tearFeedLines", 0, 0, 40),
                !"none".equals(features.at("/cutter/kind").asText("none")),
                drawer(features.path("drawer")),
                optional(features, "/qr/moduleDots", 5, 1, 20),
                optional(features, "/image/bandDots", 24, 1, 255),
                optional(flow, "/bytesPerSecond", 6_000, 100, MOST),
                optional(flow, "/chunkBytes", 256, 1, MOST),
                !"no".equals(status.path("dleEot").asText("unknown")),
                "yes".equals(status.path("gsR").asText("unknown")),
                features.at("/qr/raster").asBoolean(true),
                !"none".equals(features.path("styleCommand").asText("ESC !")),
                wakesInChinese(file.path("init")));
    }

    /** Many clones do; a printer whose profile says how it begins, and not this, does not. */
    private static boolean wakesInChinese(JsonNode init) {
        boolean isAsked = init.isMissingNode();
        for (JsonNode command : init) {
            isAsked |= command.asText().equals("FS .");
        }
        return isAsked;
    }

    private static Optional<Drawer> drawer(JsonNode drawer) {
        if (!drawer.path("port").asBoolean(false)) {
            return Optional.empty();
        }
        return Optional.of(new Drawer(optional(drawer, "/pin", 2, 2, 5),
                optional(drawer, "/onMs", 100, 2, 510), optional(drawer, "/offMs", 200, 2, 510)));
    }

    private static String text(JsonNode file, String place) {
        JsonNode value = file.at(place);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BrokenProfile(place + " must be a text");
        }
        return value.asText();
    }

    private static int number(JsonNode file, String place, int least, int most) {
        JsonNode value = file.at(place);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw new BrokenProfile(place + " must be a number from " + least + " to " + most);
        }
        return value.asInt();
    }

    private static int optional(JsonNode file, String place, int otherwise, int least, int most) {
        return file.at(place).isMissingNode() ? otherwise : number(file, place, least, most);
    }
}
