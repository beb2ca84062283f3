import { ask } from './server';
import { list, object, text, whole, type Answer } from './shape';

export type Stands = { code: string; balance: number; parties: { party: string; balance: number }[] };
/** Every account at the end of a day, debit-positive, with whom it is about. */
export const trialBalance = (asOf: string): Promise<Answer<Stands[]>> =>
  ask('GET', `ledger/trial-balance?parties=true&asOf=${asOf}`, (json) => list(object(json)['accounts'], (item) => {
    const o = object(item);
    return {
      code: text(o['code']), balance: whole(o['balance']),
      parties: list(o['parties'], (part) => ({ party: text(object(part)['party']), balance: whole(object(part)['balance']) })),
    };
  }));
