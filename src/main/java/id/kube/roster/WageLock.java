package id.kube.roster;

import java.time.YearMonth;

/** Answers whether a month's wage is already credited; the wages know. */
public interface WageLock {

    boolean isAccrued(YearMonth month, String member);
}
