import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { list, maybe, object, text, whole, type Answer } from './shape';

export { savings } from './mine';

/** A line of her book: above zero where she put in, and what was hers after it. */
export type Line = { no: number; date: string; type: string; amount: number; left: number; memo: string };
export const savingsBook = (member: string, asOf: string): Promise<Answer<Line[]>> =>
  ask('GET', `savings/${encodeURIComponent(member)}?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return { no: whole(o['no']), date: text(o['date']), type: text(o['type']), amount: whole(o['amount']), left: whole(o['left']), memo: text(o['memo']) };
  }));

/** What the group puts money by for, and in how many days it is there at the pace of the last ones, if that can be told. */
export type Goal = { name: string; amount: number; place: string; picture: string; has: number; grown: number; days: number; daysLeft: number | null };
export const goalsOn = (asOf: string): Promise<Answer<Goal[]>> =>
  remembered(keys.kube(), 'tujuan', ask('GET', `goals?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return {
      name: text(o['name']), amount: whole(o['amount']), place: text(o['place']), picture: text(o['picture']), has: whole(o['has']),
      grown: whole(o['grown']), days: whole(o['days']), daysLeft: maybe(o['daysLeft'], whole),
    };
  })), true);
