package id.kube.wages;

import id.kube.roster.WageLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Tells the roster which months are credited already. */
@ApplicationScoped
class AccruedMonths implements WageLock {

    private final Accruals accruals;

    AccruedMonths(Accruals accruals) {
        this.accruals = accruals;
    }

    @Override
    public boolean isAccrued(YearMonth month, String member) {
        return accruals.isAccrued(WageKinds.numberOf(month), member);
    }
}
