import type { SoldBefore, SoldLine } from '../../api/sale';

/** How many come back with one tap: one piece; of what was weighed, all of it. */
export function step(line: SoldLine, unit: string): number {
  return unit === 'pcs' ? 1 : line.left;
}

/** What was paid for so many of a line, its share of what was taken off the whole sale left out; half up. */
export function paidFor(sale: SoldBefore, line: SoldLine, qty: number): number {
  if (qty === 0 || line.left === 0) return 0;
  const dear = Math.floor((2 * line.leftAmount * qty + line.left) / (2 * line.left));
  const all = sale.lines.reduce((sum, one) => sum + one.amount, 0);
  return sale.discount === 0 || all === 0 ? dear : dear - Math.floor((2 * sale.discount * dear + all) / (2 * all));
}
