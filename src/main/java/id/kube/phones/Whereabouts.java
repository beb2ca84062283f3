package id.kube.phones;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Under what this machine is found by its neighbours.
 *
 * @param addresses its addresses in private networks, without the one that is only itself
 * @param name its name among neighbours, which stays when the addresses change
 */
record Whereabouts(List<String> addresses, Optional<String> name) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9](-?[a-z0-9])*");

    /** Routers for houses give the first kind; a laptop's own inner networks have the last. */
    private static final List<String> KINDS = List.of("192.168.", "10.", "172.");
    private static final Comparator<String> LIKELY_FIRST = Comparator.<String>comparingInt(
            address -> KINDS.stream().filter(address::startsWith).mapToInt(KINDS::indexOf)
                    .findFirst().orElse(KINDS.size())).thenComparing(address -> address);

    /** As things are now; a laptop that joins another network is somewhere else. */
    static Whereabouts now() {
        return new Whereabouts(privateAddresses(), ownName());
    }

    /** All of it in the order in which a phone should try: few phones look for names. */
    List<String> all() {
        List<String> all = new ArrayList<>(addresses);
        name.ifPresent(all::add);
        return all;
    }

    private static List<String> privateAddresses() {
        TreeSet<String> found = new TreeSet<>(LIKELY_FIRST);
        try {
            NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(InetAddress::isSiteLocalAddress)
                    .forEach(address -> found.add(address.getHostAddress()));
        } catch (SocketException noNetwork) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static Optional<String> ownName() {
        try {
            String host = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT)
                    .split("\\.", 2)[0];
            return Optional.of(host).filter(one -> PLAIN_NAME.matcher(one).matches()
                    && !one.equals("localhost")).map(one -> one + ".local");
        } catch (UnknownHostException nameless) {
            return Optional.empty();
        }
    }
}
