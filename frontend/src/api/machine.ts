import { ask } from './server';
import { maybe, object, text, whole, type Answer } from './shape';

/** The machine the books lie on: free bytes, how many it needs, its clock, and when it wrote last by that clock. */
export type Machine = { room: number; least: number; now: string; last: string | null };
export const machine = (): Promise<Answer<Machine>> =>
  ask('GET', 'machine', (json) => {
    const o = object(json);
    return { room: whole(o['room']), least: whole(o['least']), now: text(o['now']), last: maybe(o['last'], text) };
  });
