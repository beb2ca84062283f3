const NOTES = [5_000, 10_000, 20_000, 50_000, 100_000];
const STEPS = [5_000, 10_000, 1_000, 2_000, 20_000, 50_000, 100_000];

/** What a buyer most likely hands over for a total: the next notes, then round sums. */
export function tenders(total: number, count: number): number[] {
  const found = NOTES.filter((note) => note > total).slice(0, 2);
  for (const step of STEPS) {
    const up = Math.ceil(total / step) * step;
    if (up > total && !found.includes(up)) found.push(up);
  }
  return found.slice(0, count).sort((one, other) => one - other);
}
