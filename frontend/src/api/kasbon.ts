import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { amounts, list, object, text, whole, type Answer } from './shape';

/** A buyer who still owes: how much, how old its parts are, how much of it is late. */
export type Debtor = { customer: string; name: string; owed: number; ageing: Record<string, number>; oldest: string; overdue: number };
export const debtors = (asOf: string): Promise<Answer<Debtor[]>> =>
  remembered(keys.kube(), 'kasbon', ask('GET', `credit?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return { customer: text(o['customer']), name: text(o['name']), owed: whole(o['owed']), ageing: amounts(o['ageing']), oldest: text(o['oldest']), overdue: whole(o['overdue']) };
  })), true);
