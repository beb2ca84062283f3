package id.kube.printing;

import java.util.List;

/** The words of the list somebody takes along to the market. */
record ShoppingSlip(String shop, String day, String until, List<Wanted> goods) {

    /** A good, how much is left and how much is missing. */
    record Wanted(String name, String left, String missing) {
    }
}
