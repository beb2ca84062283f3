import type { Person } from '../../api';
import type { Turn } from '../../api/office';
import { handover } from '../../words/handover';

/** Where a day has three shifts they have the names people say. */
export function slotName(slot: number, slots: number): string {
  return (slots === handover.slots.length ? handover.slots[slot - 1] : undefined) ?? handover.other(slot);
}

/** The shift a person gives away: the one the roster has her on, or else the day's first. */
export function slotOf(turns: Turn[], member: string, slots: number): number {
  const own = turns.find((turn) => turn.member === member)?.slot ?? 1;
  return Math.min(own, slots);
}

/** Those whom the roster has on the next shift stand first. */
export function nextFirst(people: Person[], turns: Turn[], slot: number): { person: Person; planned: boolean }[] {
  const next = new Set(turns.filter((turn) => turn.slot === slot + 1).map((turn) => turn.member));
  const all = people.map((person) => ({ person, planned: next.has(person.member) }));
  return [...all.filter((one) => one.planned), ...all.filter((one) => !one.planned)];
}
