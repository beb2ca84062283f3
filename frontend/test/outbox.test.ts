import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../src/api';
import { keys } from '../src/lib/keys';
import { copyOfAll, flush, record, refusals, seenTo, type Kept } from '../src/lib/outbox';
import { post } from '../src/lib/post.svelte';
import { store } from '../src/lib/store';

type Said = { status: number; body: unknown } | 'cut';
type Entry = { id: string; type: string; seq: number; by?: string };

let said: (entry: Entry) => Said;
let heard: { entry: Entry; token: string }[] = [];
let requests: string[] = [];
let group = 0;

const written = (entry: Entry): Said => ({ status: 201, body: { id: entry.id, status: 'written' } });

beforeEach(() => {
  group += 1;
  heard = [];
  requests = [];
  said = written;
  post.waiting = 0;
  keys.signIn({ token: `kube-${group}.kunci-a`, member: 'A01', name: 'Bu Siti' });
  vi.stubGlobal('fetch', async (_url: string, asked: RequestInit) => {
    const sent = JSON.parse(String(asked.body)) as Entry | Entry[];
    const token = new Headers(asked.headers).get('Authorization') ?? '';
    requests.push(String(asked.body));
    const answers = [sent].flat().map((entry) => { heard.push({ entry, token }); return said(entry); });
    const [first] = answers;
    if (first === undefined || answers.includes('cut')) throw new TypeError('no network');
    const told = answers.filter((answer) => answer !== 'cut');
    // A refusal of one of many is a result; what is wrong with the whole request is its status.
    const whole = told.find((answer) => answer.status >= 400 && answer.status !== 422) ?? (Array.isArray(sent) ? { status: 200, body: { results: told.map((answer) => (answer.status === 422 ? { ...(answer.body as object), status: 'refused' } : answer.body)) } } : first as { status: number; body: unknown });
    return new Response(JSON.stringify(whole.body), { status: whole.status });
  });
});

function kept(answer: Answer<Kept>): Kept {
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

test('an entry is sent once it is kept, and then forgotten', async () => {
  const sale = kept(await record('sale', '2026-11-24', {}));
  expect((await sale.sent).ok).toBe(true);
  await flush();
  expect(heard.map(({ entry }) => entry.id)).toEqual([sale.id]);
  expect(post.waiting).toBe(0);
});

test('without the shop it waits, and goes out in order with its number', async () => {
  said = () => 'cut';
  const first = kept(await record('sale', '2026-11-24', {}));
  const second = kept(await record('sale.void', '2026-11-24', { ref: first.id }));
  expect((await second.sent).ok).toBe(false);
  await flush();
  expect(post).toMatchObject({ waiting: 2, reached: false });
  heard = [];
  said = written;
  await flush();
  expect(heard.map(({ entry }) => [entry.id, entry.seq])).toEqual([[first.id, 1], [second.id, 2]]);
  expect(post).toMatchObject({ waiting: 0, reached: true });
});

test('what the shop refuses for good is not sent for ever', async () => {
  said = () => ({ status: 422, body: { code: 'not-enough-stock', detail: 'Stok tidak cukup.' } });
  const answer = await kept(await record('consign.take', '2026-11-24', {})).sent;
  expect(answer).toMatchObject({ ok: false, detail: 'Stok tidak cukup.' });
  await flush();
  expect(heard).toHaveLength(1);
  expect(post.waiting).toBe(0);
});

test('the number of what the shop refused is given again, but never out of order', async () => {
  said = () => ({ status: 422, body: { code: 'not-enough-stock', detail: 'Stok tidak cukup.' } });
  await kept(await record('consign.take', '2026-11-24', {})).sent;
  await flush();
  said = () => 'cut';
  const first = kept(await record('sale', '2026-11-24', {}));
  const second = kept(await record('sale.void', '2026-11-24', { ref: first.id }));
  heard = [];
  said = written;
  await flush();
  await second.sent;
  const sent = new Map(heard.map(({ entry }) => [entry.seq, entry.id]));
  expect([...sent]).toEqual([[1, first.id], [2, second.id]]);
});

test.each([500, 503, 429])('a fault of the shop (%i) loses nothing', async (status) => {
  said = () => ({ status, body: { code: 'fault', detail: 'Sebentar.' } });
  await kept(await record('sale', '2026-11-24', {})).sent;
  await flush();
  expect(post.waiting).toBe(1);
});

test('each entry goes with the key of who signed it; a key that ran out holds up nobody else', async () => {
  said = () => 'cut';
  await kept(await record('sale', '2026-11-24', {})).sent;
  keys.signIn({ token: `kube-${group}.kunci-b`, member: 'A02', name: 'Bu Rina' });
  await kept(await record('sale', '2026-11-24', {})).sent;
  await flush();
  heard = [];
  said = (entry) => (entry.by === 'A01' ? { status: 401, body: { code: 'not-signed-in', detail: 'Masuk dulu.' } } : written(entry));
  await flush();
  expect(heard.map(({ entry, token }) => [entry.by, token])).toEqual([['A01', `Bearer kube-${group}.kunci-a`], ['A02', `Bearer kube-${group}.kunci-b`]]);
  expect(post.waiting).toBe(1);
});

test('what waits for one group never reaches another', async () => {
  said = () => 'cut';
  await kept(await record('sale', '2026-11-24', {})).sent;
  await flush();
  heard = [];
  said = written;
  keys.signIn({ token: `lain-${group}.kunci`, member: 'A01', name: 'Bu Ani' });
  await flush();
  expect(heard).toEqual([]);
});

const portal = (): Said => ({ status: 200, body: { hello: 'wifi' } });
const elsewhere = (): Said => ({ status: 201, body: { id: 'lain', status: 'written' } });
const proxy = (): Said => ({ status: 403, body: { error: 'blocked' } });
const wrongHouse = (): Said => ({ status: 404, body: { code: 'unknown-kube', detail: 'Tidak ada.' } });

test.each([['a portal', portal], ['an answer to another entry', elsewhere], ['a proxy', proxy], ['another house', wrongHouse]])('%s is not the shop: nothing leaves this device', async (_who, answer) => {
  said = answer;
  expect((await kept(await record('sale', '2026-11-24', {})).sent).ok).toBe(false);
  await flush();
  expect(post.waiting).toBe(1);
  said = written;
  await flush();
  expect(post.waiting).toBe(0);
});

test.each([['known', 200], ['review', 202]])('%s counts as delivered', async (status, code) => {
  said = (entry) => ({ status: code, body: { id: entry.id, status, code: 'below-stock', detail: 'Coba hitung.' } });
  expect((await kept(await record('sale', '2026-11-24', {})).sent).ok).toBe(true);
  await flush();
  expect(post.waiting).toBe(0);
  expect(heard).toHaveLength(1);
});

test('a store that could not be opened once is opened the next time', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('full', 'QuotaExceededError'); });
  expect(await record('sale', '2026-11-24', {})).toMatchObject({ ok: false, code: 'not-kept' });
  expect((await record('sale', '2026-11-24', {})).ok).toBe(true);
});

test('what is refused later, when nobody listens any more, can still be read', async () => {
  said = () => 'cut';
  const taken = kept(await record('consign.take', '2026-11-24', {}));
  expect((await taken.sent).ok).toBe(false);
  said = () => ({ status: 422, body: { code: 'not-enough-stock', detail: 'Stok tidak cukup.' } });
  await flush();
  expect(post).toMatchObject({ waiting: 0, refused: 1 });
  expect(await refusals()).toMatchObject([{ entry: { id: taken.id }, why: 'Stok tidak cukup.' }]);
  await seenTo(taken.id);
  expect(post.refused).toBe(0);
});

test('the copy has what waits and what was refused, and nobody\'s key', async () => {
  said = () => 'cut';
  const first = kept(await record('consign.take', '2026-11-24', {}));
  await first.sent;
  said = () => ({ status: 422, body: { code: 'not-enough-stock', detail: 'Stok tidak cukup.' } });
  await flush();
  said = () => 'cut';
  const second = kept(await record('sale', '2026-11-24', {}));
  const text = await (await copyOfAll()).text();
  const lines = text.trim().split('\n').map((line) => (JSON.parse(line) as Entry).id);
  expect(lines).toEqual([second.id, first.id]);
  expect(text).not.toContain('kunci');
});

test('what an older version left waiting is sent by this one', async () => {
  const old = await new Promise<IDBDatabase>((opened) => {
    const asked = indexedDB.open(`amanah-kube-${group}`, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('outbox', { keyPath: 'seq' });
      asked.result.createObjectStore('meta').put(7, 'seq');
    };
    asked.onsuccess = () => opened(asked.result);
  });
  const write = old.transaction('outbox', 'readwrite');
  write.objectStore('outbox').put({ seq: 7, token: `kube-${group}.kunci-a`, entry: { id: 'lama', type: 'sale', seq: 7, by: 'A01' } });
  await new Promise((done) => { write.oncomplete = done; });
  old.close();
  const next = kept(await record('sale', '2026-11-24', {}));
  await next.sent;
  expect(heard.map(({ entry }) => [entry.id, entry.seq])).toEqual([['lama', 7], [next.id, 8]]);
});

test.each([2, 3])('what lay in version %i of the store is still there, and pictures find a place', async (version) => {
  const old = await new Promise<IDBDatabase>((opened) => {
    const asked = indexedDB.open(`amanah-kube-${group}`, version);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('outbox', { keyPath: 'seq' }).put({ seq: 3, token: `kube-${group}.kunci-a`, entry: { id: 'lama', type: 'sale', seq: 3, by: 'A01' } });
      asked.result.createObjectStore('meta').put(3, 'seq');
      asked.result.createObjectStore('refused', { keyPath: 'entry.id' });
      if (version > 2) asked.result.createObjectStore('delivered', { keyPath: 'seq' });
    };
    asked.onsuccess = () => opened(asked.result);
  });
  old.close();
  await flush();
  expect(heard.map(({ entry }) => entry.id)).toEqual(['lama']);
  expect([...(await store()).objectStoreNames]).toEqual(['delivered', 'meta', 'outbox', 'photos', 'refused']);
});

test('an entry that somebody else signs goes with her key, and in her name', async () => {
  await kept(await record('product', '2026-11-24', { sku: 'KRP' }, { member: 'A02', token: `kube-${group}.kunci-b` })).sent;
  expect(heard.at(-1)).toMatchObject({ entry: { by: 'A02', sku: 'KRP' }, token: `Bearer kube-${group}.kunci-b` });
});

test('a page that is not safe keeps nothing and says so', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect(await record('sale', '2026-11-24', {})).toMatchObject({ ok: false, code: 'unsafe', detail: expect.stringContaining('belum bisa jualan') });
  vi.stubGlobal('isSecureContext', true);
  expect(heard).toEqual([]);
  expect(kept(await record('sale', '2026-11-24', {})).id).not.toBe('');
});

/** Writes down so many without the shop. */
async function many(count: number, body: Record<string, unknown> = {}): Promise<string[]> {
  said = () => 'cut';
  const ids: string[] = [];
  for (let one = 0; one < count; one += 1) ids.push(kept(await record('sale', '2026-11-24', body)).id);
  await flush();
  [heard, requests, said] = [[], [], written];
  return ids;
}

test('many go fifty at a time, in their order, and no request is longer than 64 KB', async () => {
  const ids = await many(120);
  await flush();
  expect(requests.map((body) => [JSON.parse(body) as unknown].flat().length)).toEqual([50, 50, 20]);
  expect(heard.map(({ entry }) => entry.id)).toEqual(ids);
  expect(post.waiting).toBe(0);
  await many(12, { memo: 'x'.repeat(20_000) });
  await flush();
  expect(requests.map((body) => [JSON.parse(body) as unknown].flat().length)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(Math.max(...requests.map((body) => body.length))).toBeLessThanOrEqual(64 * 1024);
});

test('one of many that is refused holds up none of the others, and its reason can be read', async () => {
  const ids = await many(5);
  said = (entry) => (entry.id === ids[2] ? { status: 422, body: { id: entry.id, code: 'payments-differ', detail: 'Bayarannya beda.' } } : written(entry));
  await flush();
  expect(requests).toHaveLength(1);
  expect(post).toMatchObject({ waiting: 0, refused: 1 });
  expect(await refusals()).toMatchObject([{ entry: { id: ids[2] }, why: 'Bayarannya beda.' }]);
});

test('where many cannot be read as one, each is judged by itself', async () => {
  const ids = await many(3);
  said = (entry) => (entry.id === ids[1] ? { status: 413, body: { code: 'too-long', detail: 'Terlalu panjang.' } } : written(entry));
  await flush();
  expect(post).toMatchObject({ waiting: 0, refused: 1 });
});

test('what the shop has stays here to be printed once more', async () => {
  const sale = kept(await record('sale', '2026-11-24', { print: true }));
  await sale.sent;
  await flush();
  expect(await (await store()).getAll('delivered')).toMatchObject([{ seq: 1, entry: { id: sale.id, print: true } }]);
});
