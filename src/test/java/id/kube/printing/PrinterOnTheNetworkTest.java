package id.kube.printing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

class PrinterOnTheNetworkTest extends PrinterOnALine {

    @Override
    Line off() throws IOException {
        return new SwitchedOff();
    }

    @Override
    Line mute() {
        return new Socketed(FakePrinter.mute());
    }

    @Override
    Line stallingAfter(int bytes) {
        return new Socketed(FakePrinter.stallingAfter(bytes));
    }

    @Override
    Line closingAfter(int bytes) {
        return new Socketed(FakePrinter.closingAfter(bytes));
    }

    @Override
    Line breakingAfter(int bytes) {
        return new Socketed(FakePrinter.resettingAfter(bytes));
    }

    @Override
    Line slow(int bytesPerSecond) {
        return new Socketed(FakePrinter.printing(bytesPerSecond));
    }

    /** Its door stays taken and shut: one given back may be opened by another program. */
    private static final class SwitchedOff implements Line {

        private final Socket door = new Socket();

        SwitchedOff() throws IOException {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public Transport transport() {
            return new TcpTransport((InetSocketAddress) door.getLocalSocketAddress());
        }

        @Override
        public byte[] printed() {
            return new byte[0];
        }

        @Override
        public void wakeUp() {
            throw new IllegalStateException("it has no power");
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    /** A printer with a plug for the network; what a call brought is seen once it is over. */
    private record Socketed(FakePrinter printer) implements Line {

        @Override
        public Transport transport() {
            return new TcpTransport(printer.address());
        }

        @Override
        public byte[] printed() {
            return printer.jobs().isEmpty() ? new byte[0] : printer.jobs().get(0);
        }

        @Override
        public void wakeUp() {
            printer.wakeUp();
        }

        @Override
        public void close() throws IOException {
            printer.close();
        }
    }
}
