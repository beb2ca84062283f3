import type { Counted } from '../../api/goods';

/**
 * What several counts come to together. Each moved the books to what was counted, so what was
 * missing is all of it together, held against what was there before the first.
 */
export function together(counts: Counted[][]): Counted[] {
  const sums = new Map<string, Counted>();
  for (const line of counts.flat()) {
    const before = sums.get(line.sku);
    sums.set(line.sku, before === undefined ? line : { ...before, counted: line.counted, difference: before.difference + line.difference, value: before.value + line.value });
  }
  return [...sums.values()];
}
