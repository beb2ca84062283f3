package id.kube.leakage;

/** Where a signal says what the numbers alone prove: it is told at once, whatever the odds. */
interface Facts {

    /**
     * Tells a fact of this day.
     *
     * @param party whom or what it is about; empty where nobody is
     */
    void tell(String signal, String party, long amount);
}
