import { ask } from './server';
import { flag, list, object, text, whole, type Answer } from './shape';

/** What kept a shop in order for five weeks: counts of the drawer, money set aside, and who did the work. */
export type Upkeep = { counts: Counted[]; evenings: Evening[]; work: Work[] };
/** Above zero where there was more in the drawer than expected. */
export type Counted = { date: string; amount: number };
export type Evening = { date: string; open: boolean; amount: number; due: number };
export type Work = { name: string; shifts: number; trips: number; takes: number };

export const keptUp = (asOf: string): Promise<Answer<Upkeep>> =>
  ask('GET', `leakage/upkeep?asOf=${asOf}`, (json) => {
    const o = object(json);
    return {
      counts: list(o['counts'], (item) => { const c = object(item); return { date: text(c['date']), amount: whole(c['amount']) }; }),
      evenings: list(o['evenings'], (item) => { const e = object(item); return { date: text(e['date']), open: flag(e['open']), amount: whole(e['amount']), due: whole(e['due']) }; }),
      work: list(o['work'], (item) => { const w = object(item); return { name: text(w['name']), shifts: whole(w['shifts']), trips: whole(w['trips']), takes: whole(w['takes']) }; }),
    };
  });
