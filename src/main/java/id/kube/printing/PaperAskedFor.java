package id.kube.printing;

/** A paper lies in the queue of a printer. */
record PaperAskedFor(String kube, String printer) {
}
