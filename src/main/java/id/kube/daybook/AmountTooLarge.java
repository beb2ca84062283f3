package id.kube.daybook;

/** An amount, quantity or balance would leave ±10^15. */
public class AmountTooLarge extends Refusal {

    public AmountTooLarge() {
        super("too-large");
    }
}
