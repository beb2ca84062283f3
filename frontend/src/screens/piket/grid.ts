import type { Cell, Turn } from '../../api/roster';
import { lastDayOf } from '../../lib/months';
import { roster } from '../../words/roster';

/** A turn as it is shown: whose it was, who stands in, and what became of the one who stands. */
export type Place = Cell & { came: string };
export type Sum = { member: string; turns: number; came: number; missed: number; swapped: number };

/** Where a day has three shifts they have the names people say, and known hours. */
export const slotName = (slot: number, slots: number): string => (slots === roster.slots.length ? roster.slots[slot - 1] : undefined) ?? roster.other(slot);
export const hoursOf = (slot: number, slots: number): string => (slots === roster.hours.length ? roster.hours[slot - 1] : undefined) ?? '';

/** The days of a month, as 2026-11-01 and so on. */
export function daysOf(month: string): string[] {
  const last = Number(lastDayOf(month).slice(8));
  return Array.from({ length: last }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}

/** Each turn once: whoever stands in for another is told beside her, not as a turn of her own. */
export function placesOf(cells: Cell[]): Place[] {
  const at = (cell: Turn, member: string | null): Cell | undefined => cells.find((one) => one.date === cell.date && one.slot === cell.slot && one.member === member);
  const standing = new Set(cells.filter((one) => one.by !== null).map((one) => `${one.date}/${one.slot}/${one.by ?? ''}`));
  return cells.filter((one) => !standing.has(`${one.date}/${one.slot}/${one.member}`))
    .map((one) => ({ ...one, came: one.by === null ? one.status : (at(one, one.by)?.status ?? 'planned') }));
}

/** Of each member how many turns she has, and what became of them; standing in counts as hers. */
export function sumsOf(cells: Cell[], members: string[]): Sum[] {
  return members.map((member) => {
    const hers = cells.filter((one) => one.member === member);
    const count = (status: string): number => hers.filter((one) => one.status === status).length;
    return { member, turns: hers.length, came: count('attended'), missed: count('missed'), swapped: count('swapped') };
  });
}

const minutes = (clock: string | undefined): number => Number(clock?.slice(0, 2)) * 60 + Number(clock?.slice(3, 5));
/** The minute of its day at which a shift begins, and at which it ends; the whole day where nobody has said. */
function span(slot: number, slots: number): [number, number] {
  const [from, to] = hoursOf(slot, slots).split('–');
  return to === undefined ? [0, 24 * 60] : [minutes(from), minutes(to)];
}

/** Now as the shop sees it: its day, and the minute of it. */
export type Now = { today: string; minute: number };
export function minuteOf(at: Date): number { return at.getHours() * 60 + at.getMinutes(); }

export const isToCome = (turn: { date: string; slot: number }, slots: number, now: Now): boolean =>
  turn.date > now.today || (turn.date === now.today && span(turn.slot, slots)[0] > now.minute);
export const isOn = (turn: { date: string; slot: number }, slots: number, now: Now): boolean =>
  turn.date === now.today && !isToCome(turn, slots, now) && span(turn.slot, slots)[1] > now.minute;

/** Who has the shift, or one directly before or after it. */
export function besides(turns: Turn[], date: string, slot: number, slots: number): Set<string> {
  const number = (one: { date: string; slot: number }): number => (Date.parse(one.date) / 86_400_000) * slots + one.slot;
  return new Set(turns.filter((one) => Math.abs(number(one) - number({ date, slot })) <= 1).map((one) => one.member));
}
