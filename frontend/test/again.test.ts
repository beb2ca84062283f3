import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { sendAgain } from '../src/lib/again';
import { keys } from '../src/lib/keys';
import { store } from '../src/lib/store';

const ON = Date.parse('2026-11-24T14:30:00+07:00');
const AT = '2026-11-25T01:00:00Z';
let asked: string[][] = [];

/** A shop whose books came back, and hold only these entries. */
function shopThatHolds(ids: string[], at: string | null): void {
  asked = [];
  vi.stubGlobal('fetch', (_: string, { method, body }: { method: string; body?: string }) => {
    if (method === 'GET') return Promise.resolve(Response.json(at === null ? {} : { at }));
    const wanted = (JSON.parse(body ?? '') as { ids: string[] }).ids;
    asked.push(wanted);
    return Promise.resolve(Response.json({ missing: wanted.filter((id) => !ids.includes(id)) }));
  });
}

beforeEach(async () => {
  keys.signIn({ token: `pulih${Math.random()}.kunci`, member: 'A01', name: 'Bu Siti' });
  const db = await store();
  for (const seq of [1, 2, 3]) await db.put('delivered', { seq, entry: { id: `e${seq}`, type: 'sale', seq }, on: ON });
  await db.put('outbox', { seq: 4, token: 'kunci', entry: { id: 'e4', type: 'sale.void', ref: 'e3', seq: 4 } });
});

test('what the books lost waits again under its old number, before what came later', async () => {
  shopThatHolds(['e1'], AT);
  await sendAgain('kunci');
  const db = await store();
  expect((await db.getAll('outbox')).map(({ seq, entry }) => [seq, entry.id])).toEqual([[2, 'e2'], [3, 'e3'], [4, 'e4']]);
  expect(await db.getAllKeys('delivered')).toEqual([1]);
});

test('it is asked once for each time the books came back', async () => {
  shopThatHolds(['e1', 'e2', 'e3'], AT);
  await sendAgain('kunci');
  await sendAgain('kunci');
  expect(asked).toEqual([['e1', 'e2', 'e3']]);
});

test('books that never left their machine are asked for nothing', async () => {
  shopThatHolds([], null);
  await sendAgain('kunci');
  expect(asked).toEqual([]);
  expect(await (await store()).getAllKeys('delivered')).toEqual([1, 2, 3]);
});

test('a shop that is lost in the middle is asked again at the next signing in', async () => {
  shopThatHolds([], AT);
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, how: { method: string }) => (how.method === 'POST' ? Promise.reject(new TypeError()) : all(address, how)));
  await sendAgain('kunci');
  expect(await (await store()).getAllKeys('delivered')).toEqual([1, 2, 3]);
  vi.stubGlobal('fetch', all);
  await sendAgain('kunci');
  expect(await (await store()).getAllKeys('outbox')).toEqual([1, 2, 3, 4]);
});
