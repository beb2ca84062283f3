package id.kube.printing;

import java.util.Base64;

/** The bytes of a paper as a link that opens the printing program of a telephone. */
final class PhoneLink {

    private static final String OPENS = "rawbt:base64,";

    private PhoneLink() {
    }

    static String of(byte[] paper) {
        return OPENS + Base64.getEncoder().encodeToString(paper);
    }
}
