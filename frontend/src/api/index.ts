import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

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

/** Her mark is another one once her PIN is another. */
export type Known = { member: string; name: string; mark: string };
export type Person = Known & { role: string };
export const people = (device: string): Promise<Answer<Person[]>> =>
  remembered(keys.kube(device), 'people', ask('GET', 'session/people', (json) => list(json, (item) => ({ member: text(object(item)['member']), name: text(object(item)['name']), role: text(object(item)['role']), mark: text(object(item)['mark']) })), undefined, device));

export const givePin = (person: Named, pin: string): Promise<Answer<null>> =>
  ask('PUT', `people/${encodeURIComponent(person.member)}/pin`, () => null, { role: 'anggota', name: person.name, pin });

export type SignedIn = Known & { token: string; spare: string | null };
export const signIn = (device: string, member: string, pin: string): Promise<Answer<SignedIn>> =>
  ask('POST', 'session', (json) => {
    const o = object(json);
    return { token: text(o['token']), member: text(o['member']), name: text(o['name']), spare: maybe(o['spare'], text), mark: text(o['mark']) };
  }, { member, pin }, device);

export type Progress = { done: number; total: number; ready: boolean; token: string | null; problem: string | null };
const progress = (json: unknown): Progress => {
  const o = object(json);
  return { done: whole(o['done']), total: whole(o['total']), ready: flag(o['ready']), token: maybe(o['token'], text), problem: maybe(o['problem'], text) };
};
export const beginExample = (name: string): Promise<Answer<Progress>> => ask('POST', `examples/${name}`, progress);
export const exampleProgress = (name: string): Promise<Answer<Progress>> => ask('GET', `examples/${name}`, progress);

export type Pack = { name: string; size: number; barcode: string | null };
/** Whose good it is, if it is a neighbour's, and what of a piece is hers. */
export type Guest = { owner: string; hers: number };
export type Product = { sku: string; name: string; unit: string; price: number | null; pricePer: number; stock: number; barcodes: string[]; packs: Pack[]; guest?: Guest };
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

type Named = { member: string; name: string };
export type Member = Named & { phone: string | null; left: boolean };
export const members = (): Promise<Answer<Member[]>> =>
  ask('GET', 'members', (json) => list(json, (item) => {
    const o = object(item);
    return { member: text(o['member']), name: text(o['name']), phone: maybe(o['phone'], text), left: maybe(o['left'], text) !== null };
  }));

export type Customer = { code: string; name: string };
export const customers = (): Promise<Answer<Customer[]>> =>
  remembered(keys.kube(), 'customers', ask('GET', 'customers', (json) => list(json, (item) => ({ code: text(object(item)['code']), name: text(object(item)['name']) }))));

/** The last business day in the books, so that example books open on a day of theirs. */
export const lastDay = (): Promise<Answer<string | null>> =>
  remembered(keys.kube(), 'lastDay', ask('GET', 'daybook?after=0&limit=1', (json) => maybe(object(json)['lastDay'], text)));

export type Result = { id: string | null; status: string; code: string | null; detail: string | null };
const result = (json: unknown): Result => {
  const o = object(json);
  return { id: maybe(o['id'], text), status: text(o['status']), code: maybe(o['code'], text), detail: maybe(o['detail'], text) };
};
/** What the shop says to one entry, or to several in their order; of several, a refusal is one of its results. */
export async function send(entries: { id: string }[], token: string): Promise<Answer<Result>[]> {
  if (entries.length === 1) return [await ask('POST', 'daybook', result, entries[0], token)];
  const told = await ask('POST', 'daybook', (json) => list(object(json)['results'], result), entries, token);
  if (!told.ok) return [told];
  return told.value.map((one) => (one.status === 'refused' ? { ok: false, status: one.id === null ? 0 : 422, code: one.code ?? '', detail: one.detail ?? '' } : { ok: true, value: one }));
}
