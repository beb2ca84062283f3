import type { Good, Pack } from '../../api/goods';
import { amountOf, big } from '../../lib/quantity';
import { goods } from '../../words/goods';

/** A kilo of 1,000 gram, a litre of 1,000 ml. */
const BIG = 1_000;

/** In what a good is counted: its packs and single pieces, or kilos and the grams beside them. */
export function waysToCount({ unit, packs }: Good): Pack[] {
  const single = { name: goods.units[unit] ?? unit, size: 1 };
  const packed = packs.filter((pack) => pack.size > 1).map((pack) => ({ name: goods.pack(pack.name, amountOf(unit, pack.size)), size: pack.size }));
  return unit === 'pcs' ? [single, ...packed] : [{ name: goods.bigs[unit] ?? big(unit), size: BIG }, single, ...packed];
}

/** All that was counted in several ways, in the smallest unit. */
export function together(ways: Pack[], counts: readonly (number | null)[]): number {
  return ways.reduce((sum, way, at) => sum + way.size * (counts[at] ?? 0), 0);
}

/** So much of a good as people say it: 12 buah, 2,5 kg. */
export function spoken(unit: string, quantity: number): string {
  const amount = amountOf(unit, Math.abs(quantity));
  return unit === 'pcs' ? `${amount} ${(goods.units['pcs'] ?? '').toLowerCase()}` : amount;
}

/** For how much a price is said: one buah, one kg; or so many of them. */
export function per({ unit, pricePer }: { unit: string; pricePer: number }): string {
  return spoken(unit, pricePer).replace(/^1 /, '');
}
