import { ask } from './server';
import { amounts, list, maybe, object, text, whole, type Answer } from './shape';

/** Who belongs to the group; phones are only told to those who may see them. */
export type Mate = { member: string; name: string; phone: string | null; left: boolean; isKetua: boolean };
export const mates = (): Promise<Answer<Mate[]>> =>
  ask('GET', 'members', (json) => list(json, (item) => {
    const o = object(item);
    return { member: text(o['member']), name: text(o['name']), phone: maybe(o['phone'], text), left: maybe(o['left'], text) !== null, isKetua: list(o['roles'], text).includes('ketua') };
  }));

export { roster as board, type Turn as Cell } from './office';

/** Who asked whom, how far it is (asked, reported, approved, refused), and whether she came. */
export type Swap = { date: string; slot: number; member: string; sub: string; status: string; came: string | null };
export const swaps = (month: string): Promise<Answer<Swap[]>> =>
  ask('GET', `roster/${month}/swaps`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), slot: whole(o['slot']), member: text(o['member']), sub: text(o['sub']), status: text(o['status']), came: maybe(o['came'], text) };
  }));

export type Turn = { date: string; slot: number; member: string };
export type Proposal = { from: string; slots: number; cells: Turn[]; gaps: { date: string; slot: number; why: string }[]; shares: Record<string, number>; sentence: string };
/** What is to be heeded: of each member her days off, as days of the month, and the days shut. */
export type Wishes = { off: Record<string, number[]>; closed: number[]; perShift: number };
export const proposal = (month: string, { off, closed, perShift }: Wishes): Promise<Answer<Proposal>> => {
  const asked = Object.entries(off).filter(([, days]) => days.length > 0).map(([member, days]) => `off=${encodeURIComponent(`${member}:${days.join(',')}`)}`);
  const question = [`perShift=${perShift}`, ...(closed.length > 0 ? [`closed=${closed.join(',')}`] : []), ...asked].join('&');
  return ask('GET', `roster/${month}/proposal?${question}`, (json) => {
    const o = object(json);
    return {
      from: text(o['from']), slots: whole(o['slots']), sentence: text(o['sentence']), shares: amounts(o['shares']),
      cells: list(o['cells'], (item) => ({ date: text(object(item)['date']), slot: whole(object(item)['slot']), member: text(object(item)['member']) })),
      gaps: list(o['gaps'], (item) => ({ date: text(object(item)['date']), slot: whole(object(item)['slot']), why: text(object(item)['why']) })),
    };
  });
};
