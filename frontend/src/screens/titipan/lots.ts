import type { Holder } from '../../api/consigned';
import { plusDays } from '../../lib/days';
import { worth } from '../../lib/quantity';

/** So many days a deposit may be late before more goods need the ketua; the books say the same. */
const LATE_DAYS = 3;

/** Whether something of hers is so late that she takes no new goods. */
export function isBlocked(holder: Holder | undefined, today: string, days: number): boolean {
  if (holder === undefined) return false;
  const latest = plusDays(today, -LATE_DAYS);
  return holder.goods.some((lot) => lot.due < latest) || (holder.depositOwed > 0 && (holder.oldest ?? today) < plusDays(latest, -days));
}

/** How many of a good she carries. */
export function carried(holder: Holder, sku: string): number {
  return holder.goods.filter((lot) => lot.sku === sku).reduce((sum, lot) => sum + lot.quantity, 0);
}

/** All she carries. */
export function allOf(holder: Holder): Record<string, number> {
  return Object.fromEntries(holder.goods.map((lot) => [lot.sku, carried(holder, lot.sku)]));
}

/** The money for so many of a good: the oldest lot first, as the books do it. */
export function settled(holder: Holder, sku: string, quantity: number): number {
  let left = quantity;
  let sum = 0;
  for (const lot of holder.goods.filter((one) => one.sku === sku)) {
    const part = Math.min(left, lot.quantity);
    sum += part === lot.quantity ? lot.settle : worth(lot.settle, lot.quantity, part);
    left -= part;
  }
  return sum;
}
