package id.kube.printing;

/** No printer at all: the paper is looked at on a screen. */
final class PreviewTransport implements Transport {

    @Override
    public Delivery send(byte[] bytes, Terms terms) {
        return new Delivery(End.TAKEN, bytes.length, false, "");
    }
}
