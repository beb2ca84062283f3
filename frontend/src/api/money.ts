import { ask } from './server';
import { list, object, text, whole, type Answer } from './shape';

/** What members owe the group apart from their goods: snacks, shortages, money taken. */
const OWED_BY_MEMBERS = '1-1230';
export const memberDebts = (asOf: string): Promise<Answer<Record<string, number>>> =>
  ask('GET', `ledger/trial-balance?parties=true&asOf=${asOf}`, (json) => {
    const debts: Record<string, number> = {};
    for (const account of list(object(json)['accounts'], object)) {
      if (text(account['code']) !== OWED_BY_MEMBERS) continue;
      for (const one of list(account['parties'], object)) debts[text(one['party'])] = whole(one['balance']);
    }
    return debts;
  });
