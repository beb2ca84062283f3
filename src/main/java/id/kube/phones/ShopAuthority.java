package id.kube.phones;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The shop's own certificate authority, which a phone trusts once. It can vouch for addresses of
 * private networks only (RFC 5280, 4.2.1.10): whoever steals the laptop gains nothing with it
 * towards a bank.
 */
final class ShopAuthority {

    private static final String ALIAS = "amanah";
    private static final Duration LIFE = Duration.ofDays(20 * 365);
    /** What phones take at most of an authority they were given by hand is 825 days. */
    private static final Duration LIFE_OF_A_SERVER = Duration.ofDays(390);
    /** The clocks of two machines in one shop differ. */
    private static final Duration LEEWAY = Duration.ofDays(2);

    /** All it can vouch for. */
    private static final List<GeneralSubtree> NEIGHBOURS = Stream.concat(
            Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")
                    .map(net -> new GeneralName(GeneralName.iPAddress, net)),
            Stream.of("local", "localhost")
                    .map(name -> new GeneralName(GeneralName.dNSName, name)))
            .map(GeneralSubtree::new).toList();

    private final PrivateKey key;
    private final X509Certificate certificate;

    private ShopAuthority(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * The one kept in a folder; at the first time it is made. Its file is the owner's alone, like
     * the books beside it, and needs no password that would lie next to it.
     */
    static ShopAuthority in(Path folder, Instant now) throws IOException,
            GeneralSecurityException {
        Path file = folder.resolve("authority.p12");
        if (!Files.exists(file)) {
            make(now).keep(folder, file);
        }
        KeyStore kept = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            kept.load(in, new char[0]);
        }
        return new ShopAuthority((PrivateKey) kept.getKey(ALIAS, new char[0]),
                (X509Certificate) kept.getCertificate(ALIAS));
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** A key and certificate for the shop where it is now, as a key store without a password. */
    KeyStore vouchFor(Whereabouts shop, Instant now) throws GeneralSecurityException {
        KeyPair pair = newPair();
        X500Name issuer = new X500Name(certificate.getSubjectX500Principal().getName());
        X509v3CertificateBuilder server = new JcaX509v3CertificateBuilder(issuer, serial(),
                Date.from(now.minus(LEEWAY)), Date.from(now.plus(LIFE_OF_A_SERVER)),
                new X500Name("CN=Warung Amanah"), pair.getPublic());
        List<GeneralName> names = Stream.concat(Stream.concat(Stream.of("localhost"),
                shop.name().stream()).map(name -> new GeneralName(GeneralName.dNSName, name)),
                Stream.concat(Stream.of("127.0.0.1"), shop.addresses().stream())
                        .map(address -> new GeneralName(GeneralName.iPAddress, address)))
                .toList();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            server.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            server.addExtension(Extension.keyUsage, true,
                    new KeyUsage(KeyUsage.digitalSignature));
            server.addExtension(Extension.extendedKeyUsage, false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            server.addExtension(Extension.subjectAlternativeName, false,
                    new GeneralNames(names.toArray(GeneralName[]::new)));
            store.load(null, null);
        } catch (IOException unreal) {
            throw new GeneralSecurityException(unreal);
        }
        store.setKeyEntry(ALIAS, pair.getPrivate(), new char[0],
                new X509Certificate[] {signed(server, key), certificate});
        return store;
    }

    private static ShopAuthority make(Instant now) throws GeneralSecurityException {
        KeyPair pair = newPair();
        BigInteger serial = serial();
        // Phones list it by this name; two shops must not look alike there.
        X500Name self = new X500Name("CN=Kunci warung Amanah "
                + serial.toString(16).substring(0, 6));
        X509v3CertificateBuilder root = new JcaX509v3CertificateBuilder(self, serial,
                Date.from(now.minus(LEEWAY)), Date.from(now.plus(LIFE)), self,
                pair.getPublic());
        try {
            root.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            root.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            root.addExtension(Extension.nameConstraints, true, new NameConstraints(
                    NEIGHBOURS.toArray(GeneralSubtree[]::new), null));
        } catch (CertIOException unreal) {
            throw new GeneralSecurityException(unreal);
        }
        return new ShopAuthority(pair.getPrivate(), signed(root, pair.getPrivate()));
    }

    /** Whole or not at all: half a file would lock every phone out. */
    private void keep(Path folder, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, key, new char[0], new X509Certificate[] {certificate});
        Path fresh = Files.createTempFile(folder, "authority", ".new");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, new char[0]);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return maker.generateKeyPair();
    }

    private static BigInteger serial() {
        return new BigInteger(127, new SecureRandom()).setBit(126);
    }

    private static X509Certificate signed(X509v3CertificateBuilder draft, PrivateKey by)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter().getCertificate(draft.build(
                    new JcaContentSignerBuilder("SHA256withECDSA").build(by)));
        } catch (OperatorCreationException unreal) {
            throw new GeneralSecurityException(unreal);
        }
    }
}
