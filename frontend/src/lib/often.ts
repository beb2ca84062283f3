import { keys } from './keys';
import { recall, remember } from './remember';

type Counts = Record<string, number>;
type Memory = { day: string; today: Counts; before: Counts };

/** What was sold before counts a little less each day, so that the order follows the season. */
const FADES = 0.95;

function read(): Memory {
  return recall<Memory>(keys.kube(), 'sering') ?? { day: '', today: {}, before: {} };
}

/** At midnight the day's counts join the old ones; within a day nothing moves under a thumb. */
export function turned(memory: Memory, day: string): Memory {
  if (memory.day === day) return memory;
  const all = new Set([...Object.keys(memory.before), ...Object.keys(memory.today)]);
  const before = Object.fromEntries([...all].map((sku) => [sku, (memory.before[sku] ?? 0) * FADES + (memory.today[sku] ?? 0)]));
  return { day, today: {}, before };
}

/** Remembers that these goods were sold once more. */
export function soldAgain(skus: string[], day: string): void {
  const memory = turned(read(), day);
  for (const sku of skus) memory.today[sku] = (memory.today[sku] ?? 0) + 1;
  remember(keys.kube(), 'sering', memory);
}

/** The goods most often sold first; the others stay as the catalogue has them. */
export function byHabit<T extends { sku: string }>(goods: T[], day: string): T[] {
  const { before } = turned(read(), day);
  return [...goods].sort((one, other) => (before[other.sku] ?? 0) - (before[one.sku] ?? 0));
}
