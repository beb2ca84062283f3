package id.kube.quantity;

/** The smallest unit a good is counted in. The lower-case name is how the contract writes it. */
public enum Unit {
    PCS,
    GRAM,
    ML
}
