import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { object, text, whole, type Answer } from './shape';

/** What a count that was written came to: below nought there was less than the books say. */
export const variance = (count: string): Promise<Answer<number>> =>
  ask('GET', `cash/counts/${encodeURIComponent(count)}`, (json) => whole(object(json)['variance']));

export type Duty = { slots: number; setAside: number };
/** How many shifts a day has, and how much the group puts by each day. */
export const duty = (asOf: string): Promise<Answer<Duty>> =>
  remembered(keys.kube(), 'piket', ask('GET', `rules?asOf=${asOf}`, (json) => {
    const rules = object(json);
    return { slots: Number(text(rules['shift.slots'])), setAside: Number(text(rules['setaside.daily'])) };
  }));
