package id.kube.wages;

import id.kube.daybook.ClosingCheck;
import id.kube.members.Members;
import id.kube.rules.HouseRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A month bears the wages of those who worked in it. */
@ApplicationScoped
class AccruedCheck implements ClosingCheck {

    private final Accruals accruals;
    private final WageEarners earners;
    private final Members members;
    private final HouseRules rules;

    AccruedCheck(Accruals accruals, WageEarners earners, Members members, HouseRules rules) {
        this.earners = earners;
        this.accruals = accruals;
        this.members = members;
        this.rules = rules;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        if (!rules.amount("wage.base", month.atEndOfMonth()).isPositive()) {
            return List.of();
        }
        Set<String> credited = accruals.inForce(WageKinds.numberOf(month)).stream()
                .map(Accrual::member).collect(Collectors.toSet());
        List<String> left = earners.of(month, Long.MAX_VALUE).stream()
                .filter(member -> !credited.contains(member)).map(members::name).toList();
        return left.isEmpty() ? List.of() : List.of(Block.of("wages-not-accrued", "bendahara",
                String.join(", ", left)));
    }
}
