import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

export type SoldLine = { sku: string; qty: number; amount: number; owner: string | null; left: number; leftAmount: number };
export type SoldBefore = { id: string; no: number; at: string | null; undone: boolean; discount: number; lines: SoldLine[]; pay: { m: string; party: string | null; amount: number }[] };
/** The sales of a day, the latest first; while the shop is out of reach, as it told them last. */
export const salesOf = (date: string): Promise<Answer<SoldBefore[]>> =>
  remembered(keys.kube(), 'sales', ask('GET', `sales?date=${date}`, (json) => list(json, (item) => {
    const o = object(item);
    return {
      id: text(o['id']), no: whole(o['no']), at: maybe(o['at'], text), undone: flag(o['undone']), discount: whole(o['discount']),
      lines: list(o['lines'], (one) => {
        const l = object(one);
        return { sku: text(l['sku']), qty: whole(l['qty']), amount: whole(l['amount']), owner: maybe(l['owner'], text), left: whole(l['left']), leftAmount: whole(l['leftAmount']) };
      }),
      pay: list(o['pay'], (one) => {
        const p = object(one);
        return { m: text(p['m']), party: maybe(p['party'], text), amount: whole(p['amount']) };
      }),
    };
  })), true);

export type Allowance = { limit: number; left: number; all: boolean };
/** What a member on duty may still eat for nothing on a shift. */
export const allowance = (member: string, shift: string): Promise<Answer<Allowance>> =>
  ask('GET', `snacks/${encodeURIComponent(member)}?shift=${shift}`, (json) => {
    const o = object(json);
    return { limit: whole(o['limit']), left: whole(o['left']), all: text(o['policy']) === 'all' };
  });
