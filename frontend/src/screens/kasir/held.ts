import { aside, setAside } from '../../lib/store';
import type { Line } from './cart';
import type { Deal } from './sold';

/** A cart that waits for its buyer, since a time of day, with what was taken off its price; it survives a power cut. */
export type Held = { at: string; lines: Line[]; deal?: Deal | null };
/** More than these nobody keeps apart. */
export const MOST_HELD = 5;
const NAME = 'ditahan';

export async function held(): Promise<Held[]> {
  return (await aside<Held[]>(NAME)) ?? [];
}

/** Whether they are on the disk now. */
export function keepHeld(carts: Held[]): Promise<boolean> {
  return setAside(NAME, carts);
}
