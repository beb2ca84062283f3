import { expect, test } from 'vitest';
import type { Listed } from '../src/api/goods';
import { per } from '../src/screens/barang/counting';
import { costOf, lossOf } from '../src/screens/barang/profit';

const noodles: Listed = { sku: 'MIE', name: 'Mie', unit: 'pcs', packs: [], price: 3_000, pricePer: 1, below: false };
const eggs: Listed = { sku: 'TLR', name: 'Telur', unit: 'gram', packs: [], price: 28_000, pricePer: 1_000, below: false };
const paid = (quantity: number, value: number) => ({ quantity, value, day: null });

test('a good costs what its price is said for: one piece, or a kilo', () => {
  expect(costOf(noodles, paid(40, 128_000))).toBe(3_200);
  expect(costOf(eggs, paid(20_000, 480_000))).toBe(24_000);
  expect(costOf(noodles, undefined)).toBeNull();
  expect(costOf(noodles, paid(0, 500))).toBeNull();
});

test('it loses what it cost above its price, and nothing where it earns or nobody knows', () => {
  expect(lossOf(noodles, paid(40, 128_000))).toBe(200);
  expect(lossOf(noodles, paid(40, 120_000))).toBe(0);
  expect(lossOf(eggs, paid(1_000, 27_999))).toBe(0);
  expect(lossOf({ ...noodles, price: null }, paid(40, 128_000))).toBe(0);
});

test('a price is said per piece, per kilo, or for so many', () => {
  expect([per(noodles), per(eggs), per({ ...noodles, pricePer: 3 }), per({ unit: 'gram', pricePer: 100 })]).toEqual(['buah', 'kg', '3 buah', '0,1 kg']);
});
