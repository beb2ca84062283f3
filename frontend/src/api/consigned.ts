import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { amounts, list, maybe, object, text, whole, type Answer } from './shape';

export type Goods = { sku: string; quantity: number; settle: number; since: string; due: string };
export type Holder = {
  member: string; exposure: number; depositOwed: number; goodsAtSettlement: number; unnamedMoney: number;
  ageing: Record<string, number>; oldest: string | null; overdue: number; goods: Goods[];
  promise: { amount: number; by: string } | null;
};
/** As of any day; of a day long over nothing is kept for when the shop is out of reach. */
export const holdersOn = (asOf: string): Promise<Answer<Holder[]>> =>
  ask('GET', `consignments?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return {
      member: text(o['member']), exposure: whole(o['exposure']), depositOwed: whole(o['depositOwed']),
      goodsAtSettlement: whole(o['goodsAtSettlement']), unnamedMoney: whole(o['unnamedMoney']), ageing: amounts(o['ageing']),
      oldest: maybe(o['oldest'], text), overdue: whole(o['overdue']),
      promise: maybe(o['promise'], (one) => ({ amount: whole(object(one)['amount']), by: text(object(one)['by']) })),
      goods: list(o['goods'], (one) => {
        const g = object(one);
        return { sku: text(g['sku']), quantity: whole(g['quantity']), settle: whole(g['settle']), since: text(g['since']), due: text(g['due']) };
      }),
    };
  }));
export const consignments = (asOf: string): Promise<Answer<Holder[]>> => remembered(keys.kube(), 'titipan', holdersOn(asOf), true);

/** How long a member may keep goods, and for how much she may have out in all. */
export type Terms = { days: number; limit: number };
export const terms = (asOf: string): Promise<Answer<Terms>> =>
  remembered(keys.kube(), 'titipan-aturan', ask('GET', `rules?asOf=${asOf}`, (json) => {
    const rules = object(json);
    return { days: Number(text(rules['consign.days'])), limit: Number(text(rules['consign.limit'])) };
  }));

/** A line of a member's card: goods above nought she took, below it she sold or brought back. */
export type Slip = { id: string; type: string; date: string; goods: number; money: number };
export const card = (member: string): Promise<Answer<Slip[]>> =>
  remembered(keys.kube(), `kartu.${member}`, ask('GET', `consignments/${encodeURIComponent(member)}/history`, (json) => list(json, (item) => {
    const o = object(item);
    return { id: text(o['id']), type: text(o['type']), date: text(o['date']), goods: whole(o['goods']), money: whole(o['money']) };
  })), true);
