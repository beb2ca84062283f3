import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

/** The figures of a month, told up to its last day or to today. */
export type Month = { month: string; until: string; sales: number; surplus: number; cash: number; setAside: number };
export const monthsUntil = (asOf: string, count: number): Promise<Answer<Month[]>> =>
  remembered(keys.kube(), 'ringkasan', ask('GET', `overview/months?asOf=${asOf}&count=${count}`, (json) => list(json, (item) => {
    const o = object(item);
    return { month: text(o['month']), until: text(o['until']), sales: whole(o['sales']), surplus: whole(o['surplus']), cash: whole(o['cash']), setAside: whole(o['setAside']) };
  })), true);

export type Work = { shifts: number; trips: number; counts: number };
/** What one member did in the month so far, and in it and the two before. */
export type Hers = { member: string; name: string; month: Work; threeMonths: Work };
const work = (json: unknown): Work => ({ shifts: whole(object(json)['shifts']), trips: whole(object(json)['trips']), counts: whole(object(json)['counts']) });
export const workUntil = (asOf: string): Promise<Answer<Hers[]>> =>
  ask('GET', `overview/work?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return { member: text(o['member']), name: text(o['name']), month: work(o['month']), threeMonths: work(o['threeMonths']) };
  }));

/** How the last backup stands: when the last good one was made, and whether the latest missed any of its places. */
export type LastBackup = { at: string | null; old: boolean; missed: boolean; drillDue: boolean };
export const lastBackup = (): Promise<Answer<LastBackup>> =>
  ask('GET', 'backups', (json) => {
    const o = object(json);
    const copies = list(o['copies'], object);
    const latest = copies.filter((one) => one['takenAt'] === copies[0]?.['takenAt']);
    return { at: maybe(o['last'], (last) => text(object(last)['takenAt'])), old: flag(o['old']), missed: latest.some((one) => maybe(one['problem'], text) !== null), drillDue: flag(o['drillDue']) };
  });
