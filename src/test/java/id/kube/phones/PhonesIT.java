package id.kube.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A phone of the shop's network: over the open line it gets the way to the secret one and nothing
 * else; the shop's own machine goes on as before.
 */
class PhonesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aPhoneComesToTheSecretLineAndGetsNothingElseOverTheOpenOne(@TempDir Path folder)
            throws Exception {
        Optional<String> outside = address();
        assumeTrue(outside.isPresent(), "this machine has no network");
        Path data = folder.resolve("data");
        int secret = ShopProcess.freePort();
        X509Certificate authority;
        try (ShopProcess shop = start(data, secret)) {
            await(secret);
            URI open = URI.create("http://" + outside.get() + ":" + shop.address().getPort());
            HttpClient phone = HttpClient.newHttpClient();
            assertEquals(302, get(phone, open.resolve("/")).statusCode());
            assertEquals("/sambung", get(phone, open.resolve("/api/v1/names")).headers()
                    .firstValue("Location").orElseThrow());
            HttpResponse<byte[]> refused = phone.send(HttpRequest.newBuilder(
                    open.resolve("/api/v1/sessions")).POST(BodyPublishers.ofString("{}")).build(),
                    BodyHandlers.ofByteArray());
            assertEquals(403, refused.statusCode());
            assertTrue(new String(refused.body()).contains("\"code\":\"open-line\""));
            String page = new String(get(phone, open.resolve("/sambung")).body());
            assertTrue(page.contains("https://" + outside.get() + ":" + secret), page);
            authority = certificate(get(phone, open.resolve("/kunci-warung.crt")).body());

            URI till = URI.create("https://127.0.0.1:" + secret + "/");
            assertThrows(SSLHandshakeException.class, () -> get(phone, till));
            HttpResponse<byte[]> seen = get(trusting(authority), till);
            assertEquals(200, seen.statusCode());
            assertTrue(new String(seen.body()).contains("<title>Amanah</title>"));

            Warung warung = Warung.open(shop.address(), "hp", "none");
            JsonNode invited = warung.get("phones");
            assertTrue(invited.get("open").booleanValue());
            assertEquals("rw-------", permissions(data.resolve("phones/authority.p12")));
        }
        try (ShopProcess again = start(data, secret)) {
            await(secret);
            assertEquals(200, get(trusting(authority),
                    URI.create("https://localhost:" + secret + "/")).statusCode(),
                    again.address() + ": what a phone trusts once it trusts after a restart");
        }
    }

    /** Whoever steals the laptop cannot pose as a bank with its key. */
    @Test
    void theAuthorityVouchesForNeighboursOnly(@TempDir Path folder) throws Exception {
        X509Certificate authority = ShopAuthority.in(folder, Instant.now())
                .certificate();
        assertTrue(authority.getCriticalExtensionOIDs().contains("2.5.29.30"));
        assertEquals(0, authority.getBasicConstraints());
    }

    private static ShopProcess start(Path data, int secret) {
        return ShopProcess.start(data, "env", "AMANAH_HOST=0.0.0.0", "AMANAH_TLS=phones",
                "AMANAH_TLS_PORT=" + secret);
    }

    /** The two lines open one after the other. */
    private static void await(int port) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Socket door = new Socket("127.0.0.1", port)) {
                assertTrue(door.isConnected());
                return;
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
    }

    private static HttpResponse<byte[]> get(HttpClient from, URI address) throws Exception {
        return from.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                BodyHandlers.ofByteArray());
    }

    private static X509Certificate certificate(byte[] bytes) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes));
    }

    private static HttpClient trusting(X509Certificate authority) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("shop", authority);
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static Optional<String> address() throws Exception {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .map(InetAddress::getHostAddress).findFirst();
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
