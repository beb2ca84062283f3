import { lastDayOf, plusMonths } from '../lib/months';
import { setAside, type Evening } from './box';
import { capitalLine, watch, type Point, type Watch } from './capital';
import { holdersOn, type Holder } from './consigned';
import { shopping } from './goods';
import { workUntil, type Hers } from './home';
import { income, monthsOver, position, register, roster, wages, type Income, type Officer, type Position, type Turn, type Wage } from './office';
import { shopState } from './index';
import { kubeName, meetings, type Held } from './meeting';
import { ask } from './server';
import { list, object, text, whole, type Answer, type Failure } from './shape';

export type Sold = { name: string; quantity: number };
/** All that is said aloud in a meeting about one month. */
export type Pack = {
  name: string; closed: boolean; names: boolean; watch: Watch; line: Point[]; income: Income; before: Income; position: Position; evenings: Evening[]; setAsideBefore: number;
  holders: Holder[]; turns: Turn[]; wages: Wage[]; work: Hers[]; sold: Sold[]; meetings: Held[]; people: Officer[]; toBuy: number;
};

const bestSellers = (month: string): Promise<Answer<Sold[]>> =>
  ask('GET', `best-sellers/${month}`, (json) => list(json, (item) => ({ name: text(object(item)['name']), quantity: whole(object(item)['quantity']) })));
const namesAgreed = (day: string): Promise<Answer<boolean>> =>
  ask('GET', `rules?asOf=${day}`, (json) => object(json)['leak.names'] === '1');

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
      got(kubeName()), got(shopState()), got(monthsOver(today)), got(namesAgreed(end)), got(watch(end, lastDayOf(last))), got(capitalLine(end)), got(income(month)), got(income(last)), got(position(end)), got(setAside(month)), got(setAside(last)),
    ]);
    const [work, holders, turns, paid, sold, held, people, list_] = await Promise.all([
      got(workUntil(end)), got(holdersOn(end)), got(roster(month)), got(wages(month)), got(bestSellers(month)), got(meetings()), got(register()), got(shopping(end, null)),
    ]);
    return {
      ok: true,
      value: {
        name: name || (shop.name ?? 'KUBE'), names, watch: seen, line, income: now, before, position: stands, evenings, work, holders, turns, sold, people, wages: paid.members,
        closed: over.some((one) => one.month === month && one.closed), setAsideBefore: past.reduce((sum, one) => sum + one.done, 0),
        meetings: held.filter((one) => one.date <= end), toBuy: list_.goods.filter((one) => one.missing > 0).length,
      },
    };
  } catch (missing) {
    if (missing instanceof Missing) return missing.failure;
    throw missing;
  }
}
