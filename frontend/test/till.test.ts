import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { keys } from '../src/lib/keys';
import { byHabit, partOf, pin, soldAgain, turned } from '../src/lib/often';
import { coded, found } from '../src/lib/find';
import { Scanner } from '../src/lib/scanner';
import { unseen } from '../src/lib/unseen.svelte';
import { keepHere, leftHere } from '../src/screens/kasir/sold';
import { AFTER_CHANGE_MS, AFTER_SALE_MS } from '../src/screens/kasir/ears.svelte';
import { Till } from '../src/screens/kasir/till.svelte';

const noodles = { sku: 'MIE', name: 'Mie instan', unit: 'pcs', price: 2400, pricePer: 1, stock: 9, barcodes: [], packs: [] };
let status = 201;
let sent: Record<string, unknown>[] = [];
let tills = 0;

beforeEach(() => {
  tills += 1;
  sent = [];
  status = 201;
  localStorage.clear();
  keys.signIn({ token: `toko-${tills}.kunci`, member: 'A01', name: 'Bu Siti' });
  vi.stubGlobal('fetch', async (_url: string, asked: RequestInit) => {
    const entries = [JSON.parse(String(asked.body)) as { id: string } | { id: string }[]].flat();
    sent.push(...entries);
    const written = entries.map(({ id }) => ({ id, status: 'written' }));
    const told = written.length === 1 ? written[0] : { results: written };
    return new Response(JSON.stringify(status === 201 ? told : { code: 'bad-field', detail: 'Isian salah.' }), { status });
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

test('what is sold often at this time of day comes first, but only from the next day on', () => {
  const goods = [{ sku: 'BRS' }, { sku: 'MIE' }, { sku: 'KOP' }];
  const order = (day: string, hour: number): string[] => byHabit(goods, day, hour).map((good) => good.sku);
  soldAgain(['MIE'], '2026-11-24', 8);
  soldAgain(['KOP'], '2026-11-24', 16);
  expect(order('2026-11-24', 8)).toEqual(['BRS', 'MIE', 'KOP']);
  expect(order('2026-11-25', 9)).toEqual(['MIE', 'KOP', 'BRS']);
  expect(order('2026-11-25', 15)).toEqual(['KOP', 'MIE', 'BRS']);
  expect([10, 11, 14, 15].map(partOf)).toEqual([0, 1, 1, 2]);
  expect(turned({ day: '2026-11-24', today: [{ MIE: 2 }, {}, {}], before: [{ MIE: 10 }, {}, {}] }, '2026-11-25').before[0]['MIE']).toBeCloseTo(11.5);
});

test('what is pinned stands before what sells, in the order it was pinned', () => {
  const goods = [{ sku: 'BRS' }, { sku: 'MIE' }, { sku: 'KOP' }, { sku: 'TLR' }];
  expect(pin(['TLR', 'KOP', 'GONE'])).toBe(true);
  expect(byHabit(goods, '2026-11-24', 8).map((good) => good.sku)).toEqual(['TLR', 'KOP', 'BRS', 'MIE']);
});

test("a neighbour's good is sold as hers, also beside one of the same name of another", async () => {
  const till = new Till('2026-11-24');
  const cake = { ...noodles, sku: 'RSL', price: 2_000, guest: { owner: 'T1', hers: 1_600 } };
  till.add(cake);
  till.add({ ...cake, guest: { owner: 'T2', hers: 2_000 } });
  till.add(cake);
  await listening(till);
  till.reprice(1, 1_500, 'Langganan', null);
  await listening(till);
  await till.pay(till.sum);
  expect(sent.at(-1)).toMatchObject({ lines: [
    { sku: 'RSL', qty: 2, amount: 4_000, owner: 'T1', owner_amount: 3_200 },
    { sku: 'RSL', qty: 1, amount: 1_500, owner: 'T2', owner_amount: 1_500 },
  ] });
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

test('what is tapped while a cart is being set aside is the next buyer\'s, and what was taken off its price comes back with it', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles, 2);
  till.cheaper({ amount: 300, reason: 'langganan' });
  const first = till.hold();
  till.add({ ...noodles, sku: 'KOP', name: 'Kopi', price: 1500 });
  const second = till.hold();
  await Promise.all([first, second]);
  expect(till.lines).toEqual([]);
  const next = new Till('2026-11-24');
  await next.lookUp();
  expect(next.held).toHaveLength(2);
  const resumed = next.resume(0);
  next.add(noodles);
  await resumed;
  expect(next.sum).toBe(2400 * 3 - 300);
  expect(next.deal?.reason).toBe('langganan');
});

test('a line that goes, and a cart nobody buys, leave a remark', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles, 3);
  await till.less(0);
  till.add({ ...noodles, sku: 'KOP', name: 'Kopi', price: 1500 });
  await till.count(1, 0);
  await till.clear();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject([
    { type: 'note', about: 'till:baris', text: 'Dihapus dari belanjaan: 1× Kopi, Rp1.500' },
    { type: 'note', about: 'till:belanjaan', text: 'Belanjaan dibatalkan: 2× Mie instan, Rp4.800' },
  ]);
  expect(till.lines).toEqual([]);
});

test('what is taken off is written with its reason, and never all of it', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles, 2);
  till.cheaper({ amount: 4800, reason: 'Beli banyak' });
  expect(till.sum).toBe(4800);
  till.cheaper({ amount: 800, reason: 'Kemasan rusak', approvedBy: 'A02' });
  expect(till.sum).toBe(4000);
  await listening(till);
  await till.pay(5000);
  expect(till.sold).toMatchObject({ change: 1000, kept: true });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ discount: 800, reason: 'Kemasan rusak', approvedBy: 'A02', pay: [{ m: 'till', amount: 4000, tendered: 5000 }] });
  till.add(noodles);
  expect(till.sum).toBe(2400);
});

test('another price has its reason, and a cheaper cart forgets what was taken off a dearer one', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles, 2);
  till.reprice(0, 2000, 'Langganan', null);
  expect(till.sum).toBe(4000);
  till.cheaper({ amount: 3000, reason: 'Beli banyak' });
  await till.count(0, 1);
  expect(till.sum).toBe(2000);
});

test('a part in cash and the rest another way add up to the sale', async () => {
  const till = new Till('2026-11-24');
  till.add(noodles, 2);
  await till.payInPart(1000, { code: 'P1', name: 'Bu Ani' });
  expect(till.sold).toMatchObject({ buyer: 'Bu Ani', change: 0, kept: true });
  till.add(noodles, 2);
  await till.payByQris(true, 1800);
  expect(till.sold).toMatchObject({ qris: 'seen', byQris: 3000 });
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent.map((entry) => entry['pay'])).toEqual([
    [{ m: 'till', amount: 1000, tendered: 1000 }, { m: 'kasbon', party: 'P1', amount: 3800 }],
    [{ m: 'till', amount: 1800, tendered: 1800 }, { m: 'qris', amount: 3000 }], undefined,
  ]);
});

const many = Array.from({ length: 2_000 }, (_, at) => ({ ...noodles, sku: `B${at}`, name: `Barang ${at % 7 === 0 ? 'kopi' : 'lain'} ${at}`, barcodes: [`89${String(at).padStart(11, '0')}`], packs: [{ name: 'Dus', size: 40, barcode: `18${String(at).padStart(11, '0')}` }] }));

test('two thousand goods are searched before a finger is off the key', () => {
  const took = (look: () => unknown): number => { const from = performance.now(); look(); return performance.now() - from; };
  const median = (times: number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
  expect(median(Array.from({ length: 5 }, () => took(() => found(many, 'kopi'))))).toBeLessThanOrEqual(50);
  expect(median(Array.from({ length: 5 }, () => took(() => coded(many, '8900000001999'))))).toBeLessThanOrEqual(50);
  expect(found(many, ' KOPI 7')[0]?.name).toBe('Barang kopi 7');
  expect(found([{ ...noodles, name: 'Es teh' }, { ...noodles, name: 'Teh celup' }], 'teh').map((good) => good.name)).toEqual(['Teh celup', 'Es teh']);
  expect(coded(many, '8900000001999')).toMatchObject({ good: { sku: 'B1999' }, size: 1 });
  expect(coded(many, '1800000000003')).toMatchObject({ good: { sku: 'B3' }, size: 40 });
  expect(coded(many, '4')).toBeNull();
});

test('a scanner is told from fingers by its speed', () => {
  const scanner = new Scanner();
  const types = (keys: string, gap: number, from: number): string | null => [...keys, 'Enter'].map((key, at) => scanner.hears(key, from + at * gap)).at(-1) ?? null;
  expect(types('8991002101630', 8, 0)).toBe('8991002101630');
  expect(types('8991002101630', 120, 1_000)).toBeNull();
  expect(types('12345', 8, 9_000)).toBeNull();
  scanner.hears('3', 20_000);
  expect(types('8991002101630', 8, 21_000)).toBe('8991002101630');
});

test('a cart that is left, for another screen or by the lock, is there again for the same group only', () => {
  const till = new Till('2026-11-24');
  till.add(noodles);
  expect(keepHere(till)).toBe(true);
  expect(leftHere().lines).toMatchObject([{ sku: 'MIE', qty: 1 }]);
  keys.signIn({ token: 'lain.kunci', member: 'A01', name: 'Bu Ani' });
  expect(leftHere()).toEqual({ lines: [], deal: null });
});
