import type { Wage } from '../../api/office';
import { rupiah } from '../../lib/rupiah';
import { wages } from '../../words/wages';

/** What her wage is less by, and on which days of the month she was missed: she may look them up on the board. */
export function missedOf({ base, missed, deduction, missedOn }: Wage): string {
  return wages.line(rupiah(base), missed, missedOn.map((date) => Number(date.slice(-2))).join(', '), rupiah(deduction));
}
