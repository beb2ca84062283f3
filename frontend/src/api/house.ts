import { ask } from './server';
import { list, maybe, object, text, type Answer } from './shape';

/** A value a rule was given; without a day it is what holds before all else. */
export type Step = { name: string; value: string; since: string | null; meeting: string | null; memo: string | null };
/** All values of all rules, each rule's in the order in which they hold. */
export const ruleHistory = (): Promise<Answer<Step[]>> =>
  ask('GET', 'rules/history', (json) => list(json, (item) => {
    const o = object(item);
    return { name: text(o['name']), value: text(o['value']), since: maybe(o['since'], text), meeting: maybe(o['meeting'], text), memo: maybe(o['memo'], text) };
  }));
