import type { Hers } from '../api/home';
import { home } from '../words/home';

/** Who keeps more than this share of all shifts carries the shop; so do two with so much between them. */
const ONE_PERCENT = 40;
const TWO_PERCENT = 75;
/** One who goes alone so often should not have to. */
const ALONE = 3;

/** Whether the work of three months is shared out, in one sentence that praises or asks. */
export function shared(all: Hers[]): string {
  const most = [...all].sort((one, other) => other.threeMonths.shifts - one.threeMonths.shifts);
  const shifts = most.reduce((sum, one) => sum + one.threeMonths.shifts, 0);
  const going = all.filter((one) => one.threeMonths.trips > 0);
  const [first, second] = most;
  if (first === undefined || (shifts === 0 && going.length === 0)) return home.work.none;
  const percent = (kept: number): number => (shifts === 0 ? 0 : Math.round((kept * 100) / shifts));
  const two = percent(first.threeMonths.shifts + (second?.threeMonths.shifts ?? 0));
  if (all.length > 2 && two >= TWO_PERCENT) return home.work.two(two);
  if (percent(first.threeMonths.shifts) > ONE_PERCENT && all.length > 2) return home.work.heavy(first.name, percent(first.threeMonths.shifts));
  if (going.length === 1 && (going[0]?.threeMonths.trips ?? 0) >= ALONE && all.length > 1) return home.work.market(going[0]?.name ?? '');
  return home.work.fair;
}
