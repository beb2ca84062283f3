import { lastDay, shopState, type State } from '../api';
import { daysBetween, plusDays } from './days';
import { keys } from './keys';
import { recall, remember } from './remember';

type Seen = { state: State; on: string };
/** The shop, and whether that is what it says now or what this device knew of it last. */
export type Found = { shop: State | null; problem: string };

/** The day on this device's calendar. */
function here(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Its last known state, as many days on as have passed here since; a clock set back counts for none. */
function known(): State | null {
  const seen = recall<Seen>('', 'warung');
  return seen === null ? null : { ...seen.state, today: plusDays(seen.state.today, Math.max(0, daysBetween(seen.on, here()))) };
}

/** Looks for the shop; out of reach, it is as it was, so that the till opens and sells all the same. */
export async function findShop(): Promise<Found> {
  const told = await shopState();
  if (told.ok) remember('', 'warung', { state: told.value, on: here() } satisfies Seen);
  const shop = told.ok ? told.value : known();
  // Example books open on a day of theirs.
  const last = shop !== null && keys.session() !== null && keys.isExample() ? await lastDay() : null;
  return { shop: shop !== null && last?.ok && last.value !== null ? { ...shop, today: last.value } : shop, problem: told.ok ? '' : told.detail };
}
