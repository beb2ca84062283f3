import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

/** The group's own code; tried once a trial payment into it was seen to arrive. */
export type Own = { text: string; tried: boolean; amountInside: boolean };
/** Null where the group has told none; out of the shop's reach, what this device knew last. */
export const ownQris = (): Promise<Answer<Own | null>> =>
  remembered(keys.kube(), 'qris', ask('GET', 'qris', (json) => {
    const o = object(json);
    const told = maybe(o['text'], text);
    return told === null ? null : { text: told, tried: flag(o['tried']), amountInside: flag(o['amountInside']) };
  }));

const STATES = ['waiting', 'seen', 'missing'] as const;
export type QrisState = (typeof STATES)[number];
const state = (json: unknown): QrisState => STATES.find((one) => one === json) ?? 'waiting';

export type Payment = { id: string; no: number; date: string; at: string | null; amount: number; state: QrisState; late: boolean };
export type OnItsWay = { more: boolean; onItsWay: number; sums: Record<QrisState, number>; payments: Payment[] };
/** What was paid by QRIS and is not matched with the bank yet, the latest first. */
export const onItsWay = (page: number): Promise<Answer<OnItsWay>> =>
  ask('GET', `qris/payments?page=${page}`, (json) => {
    const o = object(json);
    return {
      more: flag(o['more']), onItsWay: whole(o['onItsWay']),
      sums: { waiting: whole(o['waiting']), seen: whole(o['seen']), missing: whole(o['missing']) },
      payments: list(o['payments'], (item) => {
        const p = object(item);
        return { id: text(p['id']), no: whole(p['no']), date: text(p['date']), at: maybe(p['at'], text), amount: whole(p['amount']), state: state(p['state']), late: flag(p['late']) };
      }),
    };
  });

/** What was written of the group itself: its name, its village and so on. */
export const profile = (): Promise<Answer<Record<string, string>>> =>
  ask('GET', 'kube', (json) => Object.fromEntries(Object.entries(object(json)).map(([field, told]) => [field, text(told)])));
