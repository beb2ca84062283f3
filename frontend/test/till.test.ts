import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { keys } from '../src/lib/keys';
import { byHabit, soldAgain, turned } from '../src/lib/often';
import { unseen } from '../src/lib/unseen.svelte';
import { AFTER_CHANGE_MS, AFTER_SALE_MS, Till } from '../src/screens/kasir/till.svelte';

const noodles = { sku: 'MIE', name: 'Mie instan', unit: 'pcs', price: 2400, pricePer: 1, stock: 9 };
let status = 201;
let tills = 0;

beforeEach(() => {
  tills += 1;
  status = 201;
  localStorage.clear();
  keys.signIn({ token: `toko-${tills}.kunci`, member: 'A01', name: 'Bu Siti' });
  vi.stubGlobal('fetch', async (_url: string, asked: RequestInit) => {
    const entry = JSON.parse(String(asked.body)) as { id: string };
    return new Response(JSON.stringify(status === 201 ? { id: entry.id, status: 'written' } : { code: 'bad-field', detail: 'Isian salah.' }), { status });
  });
});

async function listening(till: Till): Promise<void> {
  await vi.waitFor(() => expect(till.listens).toBe(true), { timeout: 3_000 });
}

test('a second tap on the money right after a change of the cart sells nothing', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  await till.pay(2400);
  expect(till.sold).toBeNull();
  await listening(till);
  await till.pay(5000);
  expect(till.sold).toMatchObject({ change: 2600, kept: true });
  expect(till.lines).toEqual([]);
});

test('after a sale the money is deaf for longer than after a change', async () => {
  expect(AFTER_SALE_MS).toBeGreaterThan(AFTER_CHANGE_MS);
  const till = new Till('2026-11-24');
  till.add(noodles);
  await listening(till);
  await till.pay(2400);
  const soldAt = performance.now();
  till.add(noodles);
  await listening(till);
  expect(performance.now() - soldAt).toBeGreaterThan(AFTER_SALE_MS - 50);
});

test('less money than the total is no sale', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  await listening(till);
  await till.pay(2000);
  expect(till.sold).toBeNull();
  expect(till.sum).toBe(2400);
});

test('a sale that cannot be kept is said aloud, and the cart comes back', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  await listening(till);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => { throw new DOMException('full', 'QuotaExceededError'); });
  const asked = vi.spyOn(globalThis, 'fetch');
  await till.pay(5000);
  expect(asked).not.toHaveBeenCalled();
  expect(till.problem).toContain('BELUM TERSIMPAN');
  expect(till.sold).toBeNull();
  expect(till.sum).toBe(2400);
});

test('a sale the shop refuses comes back with its reason', async () => {
  status = 422;
  const till = new Till('2026-11-24');
  till.add(noodles);
  await listening(till);
  await till.pay(5000);
  expect(till.problem).toContain('Isian salah.');
  expect(till.sum).toBe(2400);
});

test('what is sold often comes first, but only from the next day on', () => {
  const goods = [{ sku: 'BRS' }, { sku: 'MIE' }];
  soldAgain(['MIE'], '2026-11-24');
  expect(byHabit(goods, '2026-11-24').map((good) => good.sku)).toEqual(['BRS', 'MIE']);
  expect(byHabit(goods, '2026-11-25').map((good) => good.sku)).toEqual(['MIE', 'BRS']);
  expect(turned({ day: '2026-11-24', today: { MIE: 2 }, before: { MIE: 10 } }, '2026-11-25').before['MIE']).toBeCloseTo(11.5);
});

test('QRIS money that was not seen yet is waited for until somebody has looked', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  await till.payByQris(false);
  expect(till.sold).toMatchObject({ qris: 'later', kept: true });
  expect(unseen.sales).toMatchObject([{ id: till.sold?.id, amount: 2400 }]);
  await till.undo();
  expect(unseen.sales).toEqual([]);
  till.add(noodles);
  await till.payByQris(true);
  expect(till.sold).toMatchObject({ qris: 'seen', kept: true });
  expect(unseen.sales).toEqual([]);
});

test('a cart set aside is there again after the page was lost, and only once', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  await till.hold();
  expect(till.lines).toEqual([]);
  const next = new Till('2026-11-24');
  await next.lookUp();
  expect(next.held).toHaveLength(1);
  await next.resume(0);
  expect(next.sum).toBe(2400);
  const third = new Till('2026-11-24');
  await third.lookUp();
  expect(third.held).toEqual([]);
});

test('a cart is not put over another, and no sixth is set aside', async () => {
  const till = new Till('2026-11-24');
  for (let count = 0; count < 6; count += 1) {
    till.add(noodles);
    await till.hold();
  }
  expect(till.held).toHaveLength(5);
  expect(till.sum).toBe(2400);
  await till.resume(0);
  expect(till.held).toHaveLength(5);
  expect(till.sum).toBe(2400);
});

test('a cart that cannot be set aside stays on the screen', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  await till.hold();
  full.mockRestore();
  expect(till.sum).toBe(2400);
  expect(till.problem).not.toBe('');
});
