import { lastDayOf, plusMonths } from '../lib/months';
import { capitalLine, watch, type Point, type Watch } from './capital';
import { holdersOn, type Holder } from './consigned';
import { shopping } from './goods';
import { income, monthsOver, position, register, roster, wages, type Income, type Officer, type Position, type Turn, type Wage } from './office';
import { shopState } from './index';
import { ask } from './server';
import { list, maybe, object, text, whole, type Answer, type Failure } from './shape';

export type Evening = { date: string; target: number; done: number };
export type Sold = { name: string; quantity: number };
export type Minutes = { meeting: string; date: string; nextOn: string | null; decisions: { code: string; text: string }[] };
/** All that is said aloud in a meeting about one month. */
export type Pack = {
  name: string; closed: boolean; names: boolean; watch: Watch; line: Point[]; income: Income; before: Income; position: Position; evenings: Evening[]; setAsideBefore: number;
  holders: Holder[]; turns: Turn[]; wages: Wage[]; sold: Sold[]; meetings: Minutes[]; people: Officer[]; toBuy: number;
};

const setAside = (month: string): Promise<Answer<Evening[]>> =>
  ask('GET', `setaside/${month}`, (json) => list(json, (item) => { const o = object(item); return { date: text(o['date']), target: whole(o['target']), done: whole(o['done']) }; }));
const bestSellers = (month: string): Promise<Answer<Sold[]>> =>
  ask('GET', `best-sellers/${month}`, (json) => list(json, (item) => ({ name: text(object(item)['name']), quantity: whole(object(item)['quantity']) })));
const meetings = (): Promise<Answer<Minutes[]>> =>
  ask('GET', 'meetings', (json) => list(json, (item) => {
    const o = object(item);
    return { meeting: text(o['meeting']), date: text(o['date']), nextOn: maybe(o['nextOn'], text), decisions: list(o['decisions'], (one) => ({ code: text(object(one)['code']), text: text(object(one)['text']) })) };
  }));
const namesAgreed = (day: string): Promise<Answer<boolean>> =>
  ask('GET', `rules?asOf=${day}`, (json) => object(json)['leak.names'] === '1');
const kubeName = (): Promise<Answer<string>> => ask('GET', 'kube', (json) => maybe(object(json)['name'], text) ?? '');

/** One of many answers did not come. */
class Missing extends Error {
  constructor(readonly failure: Failure) { super(failure.code); }
}
async function got<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Missing(answer);
  return answer.value;
}

/** Reads one month, all or nothing; a month that is not over is read up to today. */
export async function monthPack(month: string, today: string): Promise<Answer<Pack>> {
  const end = lastDayOf(month) < today ? lastDayOf(month) : today;
  const last = plusMonths(month, -1);
  try {
    const [name, shop, over, names, seen, line, now, before, stands, evenings, past] = await Promise.all([
      got(kubeName()), got(shopState()), got(monthsOver()), got(namesAgreed(end)), got(watch(end, lastDayOf(last))), got(capitalLine(end)), got(income(month)), got(income(last)), got(position(end)), got(setAside(month)), got(setAside(last)),
    ]);
    const [holders, turns, paid, sold, held, people, list_] = await Promise.all([
      got(holdersOn(end)), got(roster(month)), got(wages(month)), got(bestSellers(month)), got(meetings()), got(register()), got(shopping(end, null)),
    ]);
    return {
      ok: true,
      value: {
        name: name || (shop.name ?? 'KUBE'), names, watch: seen, line, income: now, before, position: stands, evenings, holders, turns, sold, people, wages: paid.members,
        closed: over.some((one) => one.month === month && one.closed), setAsideBefore: past.reduce((sum, one) => sum + one.done, 0),
        meetings: held.filter((one) => one.date <= end), toBuy: list_.goods.filter((one) => one.missing > 0).length,
      },
    };
  } catch (missing) {
    if (missing instanceof Missing) return missing.failure;
    throw missing;
  }
}
