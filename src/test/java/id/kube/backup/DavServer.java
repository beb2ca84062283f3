package id.kube.backup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A WebDAV folder in memory, as strict as real ones are about names and passwords. */
final class DavServer implements AutoCloseable {

    private static final String KEY = "Basic " + Base64.getEncoder()
            .encodeToString("kube:rahasia".getBytes(StandardCharsets.UTF_8));

    private final Map<String, byte[]> files = new TreeMap<>();
    private final HttpServer server;
    private boolean full;
    private boolean tearing;

    DavServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/dav/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/dav/");
    }

    Map<String, byte[]> files() {
        return files;
    }

    void isFull(boolean now) {
        full = now;
    }

    /** From here on it keeps half of what it says it keeps. */
    void tears() {
        tearing = true;
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        try (call) {
            String name = call.getRequestURI().getPath().substring("/dav/".length());
            byte[] body = call.getRequestBody().readAllBytes();
            if (!KEY.equals(call.getRequestHeaders().getFirst("Authorization"))) {
                call.sendResponseHeaders(401, -1);
                return;
            }
            switch (call.getRequestMethod()) {
                case "PROPFIND" -> send(call, 207, list());
                case "PUT" -> put(call, name, body);
                case "GET" -> get(call, name);
                case "DELETE" -> call.sendResponseHeaders(
                        files.remove(name) == null ? 404 : 204, -1);
                default -> call.sendResponseHeaders(405, -1);
            }
        }
    }

    private void put(HttpExchange call, String name, byte[] body) throws IOException {
        if (full) {
            call.sendResponseHeaders(507, -1);
            return;
        }
        files.put(name, tearing ? java.util.Arrays.copyOf(body, body.length / 2) : body);
        call.sendResponseHeaders(201, -1);
    }

    private void get(HttpExchange call, String name) throws IOException {
        if (files.containsKey(name)) {
            send(call, 200, files.get(name));
        } else {
            call.sendResponseHeaders(404, -1);
        }
    }

    private byte[] list() {
        String responses = files.keySet().stream().map(name ->
                "<d:response><d:href>/dav/" + name + "</d:href></d:response>")
                .collect(Collectors.joining());
        return ("<?xml version=\"1.0\"?><d:multistatus xmlns:d=\"DAV:\"><d:response>"
                + "<d:href>/dav/</d:href></d:response>" + responses + "</d:multistatus>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
