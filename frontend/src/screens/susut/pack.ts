import type { Listed } from '../../api/goods';

/** Small packs that came out of a large one: how many, and how much of the large one is in each. */
export type Filled = { good: Listed; qty: number; content: number };
export type Opened = { good: Listed; qty: number };

/** Only what is weighed has a content that can be told; a carton is opened whole. */
export function isWeighed({ good }: Opened): boolean {
  return good.unit !== 'pcs';
}

/** What is in no pack: it trickled away, if it is above nought; below, more was packed than opened. */
export function trickled(opened: Opened, filled: Filled[]): number {
  return isWeighed(opened) ? filled.reduce((left, pack) => left - pack.qty * pack.content, opened.qty) : 0;
}

/** The entry: a pack with more in it takes more of the cost. */
export function repack(opened: Opened, filled: Filled[]): Record<string, unknown> {
  const lost = trickled(opened, filled);
  return {
    from: { sku: opened.good.sku, qty: opened.qty },
    into: filled.map(({ good, qty, content }) => ({ sku: good.sku, qty, ...(isWeighed(opened) ? { weight: content } : {}) })),
    ...(lost > 0 ? { lost } : {}),
  };
}
