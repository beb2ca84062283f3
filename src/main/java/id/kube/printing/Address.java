package id.kube.printing;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to reach a printer; only places where printers hang are taken. */
record Address(String way, String place) {

    private static final int PORT = 9100;
    private static final Pattern NETWORK =
            Pattern.compile("([A-Za-z0-9.-]{1,100}|\\[[0-9a-fA-F:.]+])(?::([0-9]{1,5}))?");
    /** No other file of the machine may ever be written to. */
    private static final Pattern DEVICE = Pattern.compile(
            "/dev/(usb/lp|lp|rfcomm|ttyUSB|ttyACM|ttyS|amanah-)[A-Za-z0-9-]{0,30}");
    /** A name, never something that a program would take for an option. */
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,60}");

    static Address read(String way, String place) {
        boolean fits = switch (way) {
            case "tcp-9100" -> NETWORK.matcher(place).matches() && port(place) < 65_536;
            case "usb-lp" -> DEVICE.matcher(place).matches();
            case "cups-raw" -> QUEUE.matcher(place).matches();
            case "rawbt" -> place.isEmpty();
            case "preview" -> true;
            default -> false;
        };
        if (!fits) {
            throw new NoSuchWayToPrint(place.isEmpty() ? way : place);
        }
        return new Address(way, place);
    }

    Transport open() {
        return switch (way) {
            case "tcp-9100" -> new TcpTransport(new InetSocketAddress(host(), port(place)));
            case "usb-lp" -> new DeviceTransport(Path.of(place));
            case "cups-raw" -> new CupsTransport(CupsTransport.PROGRAM, place);
            default -> new PreviewTransport();
        };
    }

    /** A telephone fetches the papers and hands them to its own printer. */
    boolean isPhone() {
        return way.equals("rawbt");
    }

    /** Only a picture on a screen, so nobody need be asked whether it came out. */
    boolean isSeenAnyway() {
        return way.equals("preview");
    }

    /** Whether paper comes out of anything the shop can reach. */
    boolean isReal() {
        return !isPhone() && !isSeenAnyway();
    }

    private String host() {
        Matcher network = NETWORK.matcher(place);
        return network.matches() ? network.group(1) : place;
    }

    private static int port(String place) {
        Matcher network = NETWORK.matcher(place);
        return network.matches() && network.group(2) != null
                ? Integer.parseInt(network.group(2)) : PORT;
    }
}
