/** What was put into the box on a day, what was agreed, and whether the shop sold at all. */
export type Evening = { date: string; target: number; done: number; open: boolean };
export type Mark = 'full' | 'part' | 'none' | 'shut';
export const SIGNS: Record<Mark, string> = { full: '✓', part: '½', none: '✗', shut: '–' };

/** A day without a sale owes nothing, and more than was agreed is no more than full. */
export function markOf(evening: Evening): Mark {
  if (evening.done === 0 && !evening.open) return 'shut';
  if (evening.done >= evening.target) return 'full';
  return evening.done > 0 ? 'part' : 'none';
}

/** How a month went: days that sold, days on which anything was put by, the sum, and what is missing. */
export function summed(evenings: Evening[]): { open: number; kept: number; sum: number; missing: number } {
  const open = evenings.filter((one) => markOf(one) !== 'shut');
  return {
    open: open.length, kept: open.filter((one) => one.done > 0).length, sum: evenings.reduce((all, one) => all + one.done, 0),
    missing: open.reduce((all, one) => all + Math.max(0, one.target - one.done), 0),
  };
}

/** How many days in a row were put by in full, up to today or, while today is not over, yesterday; days shut neither count nor break. */
export function streak(evenings: Evening[], today: string): number {
  let days = 0;
  for (const one of evenings.filter(({ date }) => date <= today).sort((a, b) => (a.date < b.date ? 1 : -1))) {
    const mark = markOf(one);
    if (mark === 'full') days += 1;
    else if (mark !== 'shut' && one.date !== today) return days;
  }
  return days;
}
