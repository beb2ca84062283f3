import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { amounts, flag, list, maybe, object, text, whole, type Answer } from './shape';

export { paper } from './server';
export type { Answer, Failure } from './shape';

export type State = { kubes: number; name: string | null; today: string };
export const shopState = (): Promise<Answer<State>> =>
  ask('GET', 'state', (json) => {
    const o = object(json);
    return { kubes: whole(o['kubes']), name: maybe(o['name'], text), today: text(o['today']) };
  });

const token = (json: unknown): string => text(object(json)['token']);

export type NewKube = { kube: { code: string; name: string }; ketua: { member: string; name: string; pin: string } };
export const setUp = (kube: NewKube): Promise<Answer<string>> => ask('POST', 'setup', token, kube);
export const enrol = (name: string, ketua: string): Promise<Answer<string>> => ask('POST', 'devices', token, { name }, ketua);

export const enrolHere = (device: string, who: string, pin: string, kube: string): Promise<Answer<string>> =>
  ask('POST', 'enrolment', token, { device, who, pin, ...(kube === '' ? {} : { kube }) });

export type Person = { member: string; name: string };
export const people = (device: string): Promise<Answer<Person[]>> =>
  remembered(keys.kube(device), 'people', ask('GET', 'session/people', (json) => list(json, (item) => ({ member: text(object(item)['member']), name: text(object(item)['name']) })), undefined, device));

export const givePin = (person: Person, pin: string): Promise<Answer<null>> =>
  ask('PUT', `people/${encodeURIComponent(person.member)}/pin`, () => null, { role: 'anggota', name: person.name, pin });

export type SignedIn = { token: string; member: string; name: string };
export const signIn = (device: string, member: string, pin: string): Promise<Answer<SignedIn>> =>
  ask('POST', 'session', (json) => {
    const o = object(json);
    return { token: text(o['token']), member: text(o['member']), name: text(o['name']) };
  }, { member, pin }, device);

export type Progress = { done: number; total: number; ready: boolean; token: string | null; problem: string | null };
const progress = (json: unknown): Progress => {
  const o = object(json);
  return { done: whole(o['done']), total: whole(o['total']), ready: flag(o['ready']), token: maybe(o['token'], text), problem: maybe(o['problem'], text) };
};
export const beginExample = (name: string): Promise<Answer<Progress>> => ask('POST', `examples/${name}`, progress);
export const exampleProgress = (name: string): Promise<Answer<Progress>> => ask('GET', `examples/${name}`, progress);

export type Pack = { name: string; size: number; barcode: string | null };
export type Product = { sku: string; name: string; unit: string; price: number | null; pricePer: number; stock: number; barcodes: string[]; packs: Pack[] };
const pack = (item: unknown): Pack => {
  const o = object(item);
  return { name: text(o['name']), size: whole(o['size']), barcode: maybe(o['barcode'], text) };
};
export const products = (): Promise<Answer<Product[]>> =>
  remembered(keys.kube(), 'goods', ask('GET', 'products', (json) => list(json, (item) => {
    const o = object(item);
    return {
      sku: text(o['sku']), name: text(o['name']), unit: text(o['unit']), price: maybe(o['price'], whole),
      pricePer: maybe(o['pricePer'], whole) ?? 1, stock: maybe(o['stock'], whole) ?? 0,
      barcodes: list(o['barcodes'], text), packs: list(o['packs'], pack),
    };
  })));

export type Member = Person & { phone: string | null; left: boolean };
export const members = (): Promise<Answer<Member[]>> =>
  ask('GET', 'members', (json) => list(json, (item) => {
    const o = object(item);
    return { member: text(o['member']), name: text(o['name']), phone: maybe(o['phone'], text), left: maybe(o['left'], text) !== null };
  }));

export type Customer = { code: string; name: string };
export const customers = (): Promise<Answer<Customer[]>> =>
  remembered(keys.kube(), 'customers', ask('GET', 'customers', (json) => list(json, (item) => ({ code: text(object(item)['code']), name: text(object(item)['name']) }))));

export type Goods = { sku: string; quantity: number; settle: number; since: string; due: string };
export type Holder = {
  member: string; exposure: number; depositOwed: number; goodsAtSettlement: number; unnamedMoney: number;
  ageing: Record<string, number>; oldest: string | null; overdue: number; goods: Goods[];
};
export const consignments = (asOf: string): Promise<Answer<Holder[]>> =>
  ask('GET', `consignments?asOf=${asOf}`, (json) => list(json, (item) => {
    const o = object(item);
    return {
      member: text(o['member']), exposure: whole(o['exposure']), depositOwed: whole(o['depositOwed']),
      goodsAtSettlement: whole(o['goodsAtSettlement']), unnamedMoney: whole(o['unnamedMoney']), ageing: amounts(o['ageing']),
      oldest: maybe(o['oldest'], text), overdue: whole(o['overdue']),
      goods: list(o['goods'], (one) => {
        const g = object(one);
        return { sku: text(g['sku']), quantity: whole(g['quantity']), settle: whole(g['settle']), since: text(g['since']), due: text(g['due']) };
      }),
    };
  }));

export type Part = { code: string; party: string | null; amount: number };
export type Finding = { id: string; level: string; text: string; step: string; amount: number };
export type Watch = {
  level: string; entrusted: number; face: number; recoverable: number; parts: Record<string, number>;
  from: string; total: number; change: Part[]; daysLeft: number | null; findings: Finding[];
};
export const watch = (asOf: string): Promise<Answer<Watch>> =>
  ask('GET', `leakage?asOf=${asOf}`, (json) => {
    const o = object(json);
    const capital = object(o['capital']);
    const change = object(o['change']);
    return {
      level: text(o['level']), entrusted: whole(capital['entrusted']), face: whole(capital['face']),
      recoverable: whole(capital['recoverable']), parts: amounts(capital['parts']), from: text(change['from']), total: whole(change['total']),
      change: list(change['parts'], (item) => {
        const p = object(item);
        return { code: text(p['code']), party: maybe(p['party'], text), amount: whole(p['amount']) };
      }),
      daysLeft: maybe(object(o['runway'])['likely'], whole),
      findings: list(o['findings'], (item) => {
        const f = object(item);
        return { id: text(f['id']), level: text(f['level']), text: text(f['text']), step: text(f['step']), amount: whole(f['amount']) };
      }),
    };
  });

export type Point = { date: string; recoverable: number; entrusted: number };
export const capitalLine = (to: string): Promise<Answer<Point[]>> =>
  ask('GET', `leakage/capital?to=${to}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), recoverable: whole(o['recoverable']), entrusted: whole(o['entrusted']) };
  }));

/** The last business day in the books, so that example books open on a day of theirs. */
export const lastDay = (): Promise<Answer<string | null>> =>
  remembered(keys.kube(), 'lastDay', ask('GET', 'daybook?after=0&limit=1', (json) => maybe(object(json)['lastDay'], text)));

export type Result = { id: string | null; status: string; code: string | null; detail: string | null };
export const send = (entry: Record<string, unknown>, token: string): Promise<Answer<Result>> =>
  ask('POST', 'daybook', (json) => {
    const o = object(json);
    return { id: maybe(o['id'], text), status: text(o['status']), code: maybe(o['code'], text), detail: maybe(o['detail'], text) };
  }, entry, token);

/** How many days a member may keep goods before she must hand in the money. */
export const consignDays = (asOf: string): Promise<Answer<number>> =>
  ask('GET', `rules?asOf=${asOf}`, (json) => Number(text(object(json)['consign.days'])));
