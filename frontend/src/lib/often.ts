import { keys } from './keys';
import { recall, remember } from './remember';

type Counts = Record<string, number>;
/** Counts for each part of the day; bread goes in the morning, snacks in the afternoon. */
type Parts = [Counts, Counts, Counts];
type Memory = { day: string; today: Parts; before: Parts };

/** What was sold before counts a little less each day, so that the order follows the season. */
const FADES = 0.95;
/** The hours with which the second and the third part of a day begin. */
const PARTS = [11, 15];
const PINS = 'sematan';

/** Morning, noon or afternoon, by the hour. */
export function partOf(hour: number): 0 | 1 | 2 {
  return PARTS.filter((from) => hour >= from).length as 0 | 1 | 2;
}

const none = (): Parts => [{}, {}, {}];
const read = (): Memory => recall<Memory>(keys.kube(), 'laris') ?? { day: '', today: none(), before: none() };

/** At midnight the day's counts join the old ones; within a day nothing moves under a thumb. */
export function turned(memory: Memory, day: string): Memory {
  if (memory.day === day) return memory;
  const joined = memory.before.map((old, part) => {
    const today = memory.today[part] ?? {};
    const all = new Set([...Object.keys(old), ...Object.keys(today)]);
    return Object.fromEntries([...all].map((sku) => [sku, (old[sku] ?? 0) * FADES + (today[sku] ?? 0)]));
  });
  return { day, today: none(), before: joined as Parts };
}

/** Remembers that these goods were sold once more, at this hour of the day. */
export function soldAgain(skus: string[], day: string, hour = new Date().getHours()): void {
  const memory = turned(read(), day);
  const counts = memory.today[partOf(hour)];
  for (const sku of skus) counts[sku] = (counts[sku] ?? 0) + 1;
  remember(keys.kube(), 'laris', memory);
}

/** The goods whose places are fixed, in their order; they stand before all others. */
export const pinned = (): string[] => recall<string[]>(keys.kube(), PINS) ?? [];
export function pin(skus: string[]): boolean { return remember(keys.kube(), PINS, skus); }

/** What is pinned, then what sells best in this part of the day, then what sells at all; the others as the catalogue has them. */
export function byHabit<T extends { sku: string }>(goods: T[], day: string, hour = new Date().getHours()): T[] {
  const { before } = turned(read(), day);
  const now = before[partOf(hour)];
  const ever = (sku: string): number => before.reduce((sum, counts) => sum + (counts[sku] ?? 0), 0);
  const pins = pinned().reverse();
  const fixed = ({ sku }: T): number => pins.indexOf(sku);
  return [...goods].sort((one, other) => fixed(other) - fixed(one) || (now[other.sku] ?? 0) - (now[one.sku] ?? 0) || ever(other.sku) - ever(one.sku));
}
