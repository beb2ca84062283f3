import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

export type Pack = { name: string; size: number };
/** A good as somebody counts it: what it is called, and in which packs it comes. */
export type Good = { sku: string; name: string; unit: string; packs: Pack[] };
export type Listed = Good & { price: number | null; pricePer: number; below: boolean };

const good = (json: unknown): Good => {
  const o = object(json);
  return {
    sku: text(o['sku']), name: text(o['name']), unit: text(o['unit']),
    packs: list(o['packs'], (pack) => ({ name: text(object(pack)['name']), size: whole(object(pack)['size']) })),
  };
};

/** The whole list with its packs, never how much is left; below tells that the books are wrong. Out of the shop's reach, what this device knew last. */
export const listed = (): Promise<Answer<Listed[]>> =>
  remembered(keys.kube(), 'barang', ask('GET', 'stock/shelves', (json) => list(json, (item) => {
    const o = object(item);
    return { ...good(item), price: maybe(o['price'], whole), pricePer: maybe(o['pricePer'], whole) ?? 1, below: flag(o['below']) };
  })));

export type Buyer = { member: string; name: string; trips: number; carried: number };
export type Seller = { code: string; name: string; owed: number };
export type Market = { people: Buyer[]; suppliers: Seller[] };
/** Who went to the market how often, what each carries, and where one buys and owes. */
export const market = (asOf: string): Promise<Answer<Market>> =>
  remembered(keys.kube(), 'pasar', ask('GET', `market-trips?asOf=${asOf}`, (json) => ({
    people: list(object(json)['people'], (item) => {
      const o = object(item);
      return { member: text(o['member']), name: text(o['name']), trips: whole(o['trips']), carried: whole(o['carried']) };
    }),
    suppliers: list(object(json)['suppliers'], (item) => ({ code: text(object(item)['code']), name: text(object(item)['name']), owed: whole(object(item)['owed']) })),
  })));

export type TripSlip = { id: string; date: string; shop: string | null; buyers: string[]; goods: number; sum: number; photo: string | null };
/** The slips of the last month, the latest first. */
export const slips = (asOf: string): Promise<Answer<TripSlip[]>> =>
  ask('GET', `market-trips/slips?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return { id: text(o['id']), date: text(o['date']), shop: maybe(o['shop'], text), buyers: list(o['buyers'], text), goods: whole(o['goods']), sum: whole(o['sum']), photo: maybe(o['photo'], text) };
  }));

export type ToCount = { today: string[]; counted: string[] };
/** The goods of the day, and which of all were counted on it; never how many. */
export const toCount = (asOf: string): Promise<Answer<ToCount>> =>
  remembered(keys.kube(), 'hitung', ask('GET', `stock/to-count?asOf=${asOf}`, (json) => {
    const o = object(json);
    return { today: list(o['today'], text), counted: list(o['counted'], text) };
  }));

export type Counted = { sku: string; expected: number; counted: number; difference: number; value: number };
/** What a count that was written came to. */
export const countResult = (count: string): Promise<Answer<Counted[]>> =>
  ask('GET', `stock/counts/${encodeURIComponent(count)}`, (json) => list(json, (item) => {
    const o = object(item);
    return { sku: text(o['sku']), expected: whole(o['expected']), counted: whole(o['counted']), difference: whole(o['difference']), value: whole(o['value']) };
  }));

export type Cost = { quantity: number; value: number; day: string | null };
/** What each good cost when it was bought last, by its code. */
export const costs = (): Promise<Answer<Map<string, Cost>>> =>
  ask('GET', 'market-trips/costs', (json) => new Map(list(json, (item): [string, Cost] => {
    const o = object(item);
    return [text(o['sku']), { quantity: whole(o['quantity']), value: whole(o['value']), day: maybe(o['day'], text) }];
  })));

export type Wanted = { sku: string; left: number; sold: number; missing: number };
export type Shopping = { marketDay: string | null; until: string; watched: number; goods: Wanted[] };
/** What does not last until a day, or until the next market day where none is named. */
export const shopping = (asOf: string, until: string | null): Promise<Answer<Shopping>> =>
  ask('GET', `market-trips/list?asOf=${asOf}${until === null ? '' : `&until=${until}`}`, (json) => {
    const o = object(json);
    return {
      marketDay: maybe(o['marketDay'], text), until: text(o['until']), watched: whole(o['watched']),
      goods: list(o['goods'], (item) => {
        const w = object(item);
        return { sku: text(w['sku']), left: whole(w['left']), sold: whole(w['sold']), missing: whole(w['missing']) };
      }),
    };
  });

export type Terms = { quantity: number; amount: number; hers: number };
export type GuestGood = { sku: string; in: number; left: number; terms: Terms | null };
export type Neighbour = { owner: string; name: string; owed: number; goods: GuestGood[] };
/** The neighbours who leave goods with us; out of the shop's reach, as this device knew it last. */
export const neighbours = (asOf: string): Promise<Answer<Neighbour[]>> =>
  remembered(keys.kube(), 'tetangga', ask('GET', `guest-goods/owners?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return {
      owner: text(o['owner']), name: text(o['name']), owed: whole(o['owed']),
      goods: list(o['goods'], (one) => {
        const g = object(one);
        const terms = maybe(g['terms'], object);
        return { sku: text(g['sku']), in: whole(g['in']), left: whole(g['left']), terms: terms && { quantity: whole(terms['quantity']), amount: whole(terms['amount']), hers: whole(terms['hers']) } };
      }),
    };
  })));
