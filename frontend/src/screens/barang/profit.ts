import type { Cost, Listed } from '../../api/goods';
import { worth } from '../../lib/quantity';

/** What so much of a good cost as its price is said for: one piece, or a kilo. */
export function costOf({ pricePer }: Listed, cost: Cost | undefined): number | null {
  return cost === undefined || cost.quantity <= 0 ? null : worth(cost.value, cost.quantity, pricePer);
}

/** How much each sale of it loses; nought where it earns, or where nobody knows. */
export function lossOf(good: Listed, cost: Cost | undefined): number {
  const paid = costOf(good, cost);
  return paid === null || good.price === null ? 0 : Math.max(0, paid - good.price);
}
