package id.kube.printing;

import java.time.Duration;
import java.util.function.Consumer;

/** A way to a printer. It never waits longer than it is told, and never says more than it knows. */
sealed interface Transport
        permits TcpTransport, DeviceTransport, CupsTransport, PreviewTransport {

    /**
     * Hands the bytes over; tells how far it came instead of throwing.
     *
     * @param told hears a sentence while the printer waits for a hand, such as for paper
     */
    Delivery send(byte[] bytes, Terms terms, Consumer<String> told);

    /**
     * What a job may take.
     *
     * @param whole from the first byte to the last
     * @param confirmation how long the printer may take to say that it is done
     * @param refill how long a printer that stands without paper in the middle is waited for
     * @param asksStatus whether to ask for paper first
     * @param answers whether this printer is known to answer
     */
    record Terms(Duration whole, Duration confirmation, Duration refill, boolean asksStatus,
            boolean answers, int chunkBytes) {
    }

    /** How a job went. */
    enum End {
        /** The printer said that everything before was printed. */
        CONFIRMED,
        /** Everything was taken; this printer never says more. */
        TAKEN,
        /** Not one byte of the job was taken; it may be tried again. */
        NOTHING_TAKEN,
        /** Something was taken and nobody knows how much came out. */
        UNKNOWN
    }

    /**
     * What is known after a job.
     *
     * @param answered whether the printer said anything at all
     * @param error a sentence for the person at the till; empty where all went well
     */
    record Delivery(End end, long bytesTaken, boolean answered, String error) {
    }
}
