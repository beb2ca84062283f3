import { recall, remember } from './remember';

/** How far this device's clock is behind the shop's, and the latest moment it knows to be past. */
type Known = { behind: number; past: number };
/** What the clock should say, at least, and whether all that is known is that it went back. */
export type Wrong = { right: number; wentBack: boolean };

const NAME = 'jam';
/** So much does nobody notice. */
const SLACK_MS = 120_000;

/** Whether the clock of this device is wrong, with what the shop has said just now, or else said last. */
export function wrongBy(now: number, behind: number | null): Wrong | null {
  const known = recall<Known>('', NAME) ?? { behind: 0, past: 0 };
  if (behind !== null) {
    remember('', NAME, { behind, past: now + behind } satisfies Known);
    return Math.abs(behind) > SLACK_MS ? { right: now + behind, wentBack: false } : null;
  }
  const right = now + known.behind;
  // Out of reach of the shop one thing is certain: what is past does not come again.
  if (right < known.past - SLACK_MS) return { right: known.past, wentBack: true };
  remember('', NAME, { ...known, past: Math.max(known.past, right) } satisfies Known);
  return Math.abs(known.behind) > SLACK_MS ? { right, wentBack: false } : null;
}
