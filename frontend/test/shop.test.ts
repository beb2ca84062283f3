import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { products } from '../src/api';
import { keys } from '../src/lib/keys';
import { post } from '../src/lib/post.svelte';
import { findShop } from '../src/lib/shop';

const MORNING = new Date('2026-11-24T08:00:00');
const rice = { sku: 'BRS', name: 'Beras', unit: 'pcs', price: 15_000, pricePer: 1, stock: 3, barcodes: [], packs: [] };

let answers: Record<string, unknown> | null;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: MORNING, toFake: ['Date'] });
  keys.signIn({ token: 'toko.kunci', member: 'A01', name: 'Bu Siti' });
  answers = { state: { kubes: 1, name: 'KUBE Cempaka', today: '2026-11-24' }, products: [rice] };
  vi.stubGlobal('fetch', async (url: string) => {
    if (answers === null) throw new TypeError('no network');
    return new Response(JSON.stringify(answers[url.replace('/api/v1/', '')]), { status: 200 });
  });
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

test('a page that is asked for in vain says so above as well', async () => {
  post.reached = true;
  await products();
  expect(post.reached).toBe(true);
  answers = null;
  await products();
  expect(post.reached).toBe(false);
});

test('a shop out of reach is as it was', async () => {
  expect(await findShop()).toMatchObject({ problem: '', shop: { name: 'KUBE Cempaka', today: '2026-11-24' } });
  await products();
  answers = null;
  const found = await findShop();
  expect(found.shop?.name).toBe('KUBE Cempaka');
  expect(found.problem).toContain('tidak terhubung');
  expect(await products()).toEqual({ ok: true, value: [rice] });
});

test.each([['2026-11-25T00:10:00', '2026-11-25'], ['2026-11-27T08:00:00', '2026-11-27'], ['2026-01-01T08:00:00', '2026-11-24']])('when this device reads %s, without the shop it is %s', async (now, today) => {
  await findShop();
  answers = null;
  vi.setSystemTime(new Date(now));
  expect((await findShop()).shop?.today).toBe(today);
});

test('nothing of one group is shown to another', async () => {
  await products();
  answers = null;
  keys.signIn({ token: 'lain.kunci', member: 'A01', name: 'Bu Ani' });
  expect((await products()).ok).toBe(false);
});

test('a device that has never seen the shop says so', async () => {
  answers = null;
  expect(await findShop()).toMatchObject({ shop: null });
});

test('a device without room forgets the old prices rather than sell by them', async () => {
  await products();
  const room = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => room.getItem(name), removeItem: (name: string) => room.removeItem(name),
    setItem: () => { throw new DOMException('full', 'QuotaExceededError'); },
  });
  expect((await products()).ok).toBe(true);
  answers = null;
  expect((await products()).ok).toBe(false);
});
