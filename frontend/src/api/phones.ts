import { ask } from './server';
import { flag, list, object, text, type Answer } from './shape';

/** Whether phones of the shop's network are let in, and what they open first, the best address first. */
export type Invited = { open: boolean; addresses: string[] };
export const phones = (): Promise<Answer<Invited>> =>
  ask('GET', 'phones', (json) => {
    const o = object(json);
    return { open: flag(o['open']), addresses: list(o['addresses'], text) };
  });
