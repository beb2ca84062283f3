import type { GuestGood, Neighbour } from '../../api/goods';
import { worth } from '../../lib/quantity';

/** What one piece sells for, and what of it is the neighbour's; null where nobody has said yet. */
export type Price = { price: number; hers: number };
/** A good at the end of the day: what is left, and on what terms the rest was sold. */
export type Evening = { good: GuestGood; left: number; price: Price | null };
export type Sold = { sku: string; qty: number; amount: number; owner: string; owner_amount: number };

/** The terms of the last sale, for one piece. */
export function priceOf({ terms }: GuestGood): Price | null {
  return terms === null || terms.quantity <= 0 ? null : { price: worth(terms.amount, terms.quantity, 1), hers: worth(terms.hers, terms.quantity, 1) };
}

/** What is no longer there was sold. */
export function soldOf({ good, left }: Evening): number {
  return good.left - left;
}

/** The lines of the sale that takes all of a day together. */
export function sales({ owner }: Neighbour, evening: Evening[]): Sold[] {
  return evening.flatMap((one) => {
    const qty = soldOf(one);
    return qty > 0 && one.price !== null ? [{ sku: one.good.sku, qty, amount: qty * one.price.price, owner, owner_amount: qty * one.price.hers }] : [];
  });
}

/** All that was sold, and how much of it is the neighbour's. */
export function sums(lines: Sold[]): { all: number; hers: number } {
  return lines.reduce((sum, line) => ({ all: sum.all + line.amount, hers: sum.hers + line.owner_amount }), { all: 0, hers: 0 });
}
