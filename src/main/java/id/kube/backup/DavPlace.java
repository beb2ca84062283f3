package id.kube.backup;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A folder on a WebDAV server, such as a Nextcloud of the village or a box in the next house. */
final class DavPlace implements Place {

    private static final Pattern HREF =
            Pattern.compile("<(?:\\w+:)?href[^>]*>\\s*([^<]*?)/?\\s*</", Pattern.CASE_INSENSITIVE);
    private static final Duration CALL = Duration.ofSeconds(15);
    /** A slow line in the kampung carries a year of books in minutes. */
    private static final Duration FILE = Duration.ofMinutes(20);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CALL)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI address;
    private final Optional<String> key;

    /** @param user and password of an account there, where it asks for one */
    DavPlace(String address, Optional<String> user, Optional<String> password) {
        this.address = URI.create(address.endsWith("/") ? address : address + "/");
        this.key = user.map(known -> "Basic " + Base64.getEncoder().encodeToString(
                (known + ":" + password.orElse("")).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return Copies.DAV;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        must(send(name, "PUT", BodyPublishers.ofFile(file), BodyHandlers.discarding(), FILE));
    }

    @Override
    public void fetch(String name, Path to) throws IOException {
        must(send(name, "GET", BodyPublishers.noBody(), BodyHandlers.ofFile(to,
                StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE), FILE));
    }

    @Override
    public List<String> names() throws IOException {
        HttpResponse<String> told = send("", "PROPFIND", BodyPublishers.noBody(),
                BodyHandlers.ofString(), CALL);
        must(told);
        return HREF.matcher(told.body()).results().map(DavPlace::last).toList();
    }

    @Override
    public void remove(String name) throws IOException {
        must(send(name, "DELETE", BodyPublishers.noBody(), BodyHandlers.discarding(), CALL));
    }

    private static String last(MatchResult href) {
        String path = href.group(1);
        return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1)
                .replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private <T> HttpResponse<T> send(String name, String method, BodyPublisher body,
            BodyHandler<T> handler, Duration patience) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(name))
                .timeout(patience).header("Depth", "1").method(method, body);
        key.ifPresent(hers -> request.header("Authorization", hers));
        try {
            return http.send(request.build(), handler);
        } catch (IOException away) {
            throw new PlaceFailed("backup-no-server");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PlaceFailed("backup-no-server");
        }
    }

    private static void must(HttpResponse<?> answer) throws IOException {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new PlaceFailed("backup-server-shut");
        }
        if (status == 507) {
            throw new PlaceFailed("backup-no-room");
        }
        if (status < 200 || status > 299) {
            throw new PlaceFailed("backup-server-odd");
        }
    }
}
