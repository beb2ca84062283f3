import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { wages, type Wage } from './office';
import { ask } from './server';
import { list, object, text, whole, type Answer } from './shape';

type Saved = { member: string; balance: number };
/** What every member has put by, or only she; she is told her own. */
export const savings = (asOf: string): Promise<Answer<Saved[]>> =>
  remembered(keys.kube(), `simpanan.${keys.person()?.member}`, ask('GET', `savings?asOf=${asOf}`, (json) => list(json, (item) => ({ member: text(object(item)['member']), balance: whole(object(item)['balance']) }))), true);

/** Her own wage of a month, the last copy where the shop is out of reach. */
export const ownWage = (month: string, member: string): Promise<Answer<{ accrued: boolean; wage: Wage | null }>> =>
  remembered(keys.kube(), `upah.${member}.${month}`, wages(month).then((told) => (told.ok ? { ok: true, value: { accrued: told.value.accrued, wage: told.value.members.find((one) => one.member === member) ?? null } } : told)));

/** What is in one of the group's places for money. */
export const moneyIn = (place: string, asOf: string): Promise<Answer<number>> =>
  ask('GET', `cash/${place}?asOf=${asOf}`, (json) => whole(object(json)['balance']));
