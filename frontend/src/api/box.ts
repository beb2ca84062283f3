import { keys } from '../lib/keys';
import type { Evening } from '../lib/evenings';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, object, text, whole, type Answer } from './shape';

export type { Evening } from '../lib/evenings';
/** Every day of a month: what was put into the box, and what was agreed. */
export const setAside = (month: string): Promise<Answer<Evening[]>> =>
  remembered(keys.kube(), `sisihan.${month}`, ask('GET', `setaside/${month}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), target: whole(o['target']), done: whole(o['done']), open: flag(o['open']) };
  })));

/** An amount the house has agreed on, by the rule's name. */
export const ruled = (name: string, day: string): Promise<Answer<number>> =>
  ask('GET', `rules?asOf=${day}`, (json) => Number(text(object(json)[name])));
