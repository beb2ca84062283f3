import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SoldBefore } from '../src/api/sale';
import { keys } from '../src/lib/keys';
import { record } from '../src/lib/outbox';
import { withPending } from '../src/lib/pending';

beforeEach(() => {
  localStorage.clear();
  keys.signIn({ token: 'tunda.kunci', member: 'A01', name: 'Bu Siti' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no shop')));
});

test('sales the shop has not heard of stand before those it knows, and what is being undone is undone', async () => {
  const known: SoldBefore = { id: 's1', no: 7, at: null, undone: false, discount: 0, lines: [], pay: [] };
  const body = { lines: [{ sku: 'MIE', qty: 2, amount: 6000 }], pay: [{ m: 'kasbon', party: 'P1', amount: 5500 }], discount: 500 };
  const kept = await record('sale', '2026-11-24', body);
  await record('sale', '2026-11-23', body);
  await record('sale.void', '2026-11-24', { ref: 's1', reason: 'salah catat' });
  expect(kept.ok).toBe(true);
  const all = await withPending([known], '2026-11-24');
  expect(all).toMatchObject([
    { id: kept.ok ? kept.value.id : '', no: 0, undone: false, discount: 500, lines: [{ sku: 'MIE', qty: 2, left: 2, leftAmount: 6000, owner: null }], pay: [{ m: 'kasbon', party: 'P1', amount: 5500 }] },
    { id: 's1', undone: true },
  ]);
});
