import { ask } from './server';
import { flag, list, object, text, whole, type Answer } from './shape';

/** What kept a shop in order for five weeks: counts of the drawer, and money set aside. */
export type Upkeep = { counts: Counted[]; evenings: Evening[] };
/** Above zero where there was more in the drawer than expected. */
export type Counted = { date: string; amount: number };
export type Evening = { date: string; open: boolean; amount: number; due: number };

export const keptUp = (asOf: string): Promise<Answer<Upkeep>> =>
  ask('GET', `leakage/upkeep?asOf=${asOf}`, (json) => {
    const o = object(json);
    return {
      counts: list(o['counts'], (item) => { const c = object(item); return { date: text(c['date']), amount: whole(c['amount']) }; }),
      evenings: list(o['evenings'], (item) => { const e = object(item); return { date: text(e['date']), open: flag(e['open']), amount: whole(e['amount']), due: whole(e['due']) }; }),
    };
  });
