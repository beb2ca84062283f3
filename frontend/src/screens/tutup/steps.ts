import type { Block } from '../../api/office';
import type { IconName } from '../../parts/icons';
import '../../parts/rare';
import type { office } from '../../words/office';

export type StepName = keyof typeof office.closing.steps;
/** Says that a step is done, and whether all is well with what came of it. */
export type Done = (sentence: string, tone?: 'good' | 'warn') => Promise<void>;
/** What each form of a step is told. */
export type StepProps = { month: string; today: string; block: Block; done: Done };

/** What may hold up a month, in the order in which one clears it: what comes late first, then the counts, then what hangs on them. */
const ORDER: { code: string; step: StepName; icon: IconName; kind: string; only?: string }[] = [
  { code: 'device-behind', step: 'devices', icon: 'cut', kind: 'note' },
  { code: 'shifts-not-told', step: 'shifts', icon: 'users', kind: 'shift.attend' },
  { code: 'till-not-counted', step: 'till', icon: 'till', kind: 'cash.count' },
  { code: 'treasury-not-counted', step: 'treasury', icon: 'coins', kind: 'cash.count' },
  { code: 'box-not-counted', step: 'box', icon: 'coins', kind: 'cash.count' },
  { code: 'qris-not-matched', step: 'qris', icon: 'waiting', kind: 'qris.settle' },
  { code: 'stock-not-counted', step: 'goods', icon: 'goods', kind: 'stock.count' },
  { code: 'review-open', step: 'reviews', icon: 'eye', kind: 'note' },
  { code: 'depreciation-not-booked', step: 'wear', icon: 'day', kind: 'depreciate' },
  { code: 'wages-not-accrued', step: 'wages', icon: 'capital', kind: 'wage.accrue' },
  { code: 'year-not-closed', step: 'year', icon: 'lock', kind: 'year.close', only: '-12' },
];

export type Step = { name: StepName; icon: IconName; kind: string; block: Block };

/** What still holds the month up; a hold nobody told the screens of stands last, with its sentence. */
export function pending(blocks: Block[]): Step[] {
  const at = (block: Block): number => ORDER.findIndex(({ code }) => code === block.code);
  const known = blocks.filter((block) => at(block) >= 0).sort((one, other) => at(one) - at(other));
  return [...known, ...blocks.filter((block) => at(block) < 0)]
    .map((block) => ({ name: ORDER[at(block)]?.step ?? 'other', icon: ORDER[at(block)]?.icon ?? 'warn', kind: ORDER[at(block)]?.kind ?? '', block }));
}

/** What is in order already; what only the end of a year asks for is no merit of other months. */
export function cleared(blocks: Block[], month: string): StepName[] {
  return ORDER.filter(({ only }) => month.endsWith(only ?? '')).filter(({ code }) => !blocks.some((block) => block.code === code)).map(({ step }) => step);
}
