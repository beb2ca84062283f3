import { expect, test } from 'vitest';
import type { Listed } from '../src/api/goods';
import { repack, trickled } from '../src/screens/susut/pack';

const good = (sku: string, unit: string): Listed => ({ sku, name: sku, unit, packs: [], price: null, pricePer: 1, below: false });
const sack = { good: good('CRH', 'gram'), qty: 25_000 };
const kilos = { good: good('BRS', 'pcs'), qty: 20, content: 1_000 };
const halves = { good: good('BRS2', 'pcs'), qty: 8, content: 500 };

test('what is in no pack trickled away, and the larger pack takes more of the cost', () => {
  expect(trickled(sack, [kilos, halves])).toBe(1_000);
  expect(repack(sack, [kilos, halves])).toEqual({ from: { sku: 'CRH', qty: 25_000 }, into: [{ sku: 'BRS', qty: 20, weight: 1_000 }, { sku: 'BRS2', qty: 8, weight: 500 }], lost: 1_000 });
});

test('nothing is lost where all was packed, and more than was opened is below nought', () => {
  expect(repack(sack, [{ ...kilos, qty: 25 }])).not.toHaveProperty('lost');
  expect(trickled(sack, [{ ...kilos, qty: 26 }])).toBe(-1_000);
});

test('a carton is opened whole: nothing of it trickles, and nothing is weighed', () => {
  expect(repack({ good: good('DUS', 'pcs'), qty: 1 }, [{ good: good('MIE', 'pcs'), qty: 40, content: 0 }])).toEqual({ from: { sku: 'DUS', qty: 1 }, into: [{ sku: 'MIE', qty: 40 }] });
});
