import { expect, test } from 'vitest';
import type { Buyer } from '../src/api/goods';
import { spoken, together, waysToCount } from '../src/screens/barang/counting';
import { broughtHome, carried, cost, payments, type Trip } from '../src/screens/belanja/trip';

const rina: Buyer = { member: 'A02', name: 'Bu Rina', trips: 3, carried: 200_000 };
const wati: Buyer = { member: 'A03', name: 'Bu Wati', trips: 0, carried: 50_000 };
const sri: Buyer = { member: 'A04', name: 'Bu Sri', trips: 1, carried: -5_000 };
const people = [rina, wati, sri];
const trip = (amount: number, ...buyers: string[]): Trip => ({ buyers, supplier: '', lines: [{ sku: 'MIE', qty: 40, amount }], freight: 10_000 });

test('a trip costs the goods and the ojek', () => {
  expect(cost(trip(90_000, 'A02'))).toBe(100_000);
});

test('what they carry pays first, the one named first before the other', () => {
  expect(carried(trip(90_000, 'A03', 'A02'), people)).toBe(250_000);
  expect(payments(trip(90_000, 'A03', 'A02'), people, 'till')).toEqual([{ m: 'advance', party: 'A03', amount: 50_000 }, { m: 'advance', party: 'A02', amount: 50_000 }]);
});

test('the rest comes out of one pocket, and nobody carries less than nothing', () => {
  expect(payments(trip(290_000, 'A02'), people, 'treasury')).toEqual([{ m: 'advance', party: 'A02', amount: 200_000 }, { m: 'treasury', amount: 100_000 }]);
  expect(carried(trip(90_000, 'A04'), people)).toBe(0);
  expect(payments(trip(90_000, 'A04'), people, 'till')).toEqual([{ m: 'till', amount: 100_000 }]);
});

test('money comes home from whoever still carries some, and never more than she has', () => {
  expect(broughtHome(trip(90_000, 'A02', 'A03'), people, 120_000)).toEqual([{ member: 'A02', amount: 100_000 }, { member: 'A03', amount: 20_000 }]);
  expect(broughtHome(trip(90_000, 'A02'), people, 0)).toEqual([]);
  expect(broughtHome(trip(90_000, 'A02'), people, 500_000)).toEqual([{ member: 'A02', amount: 100_000 }]);
});

test('goods are counted in packs and pieces, or in kilos and grams', () => {
  const noodles = { sku: 'MIE', name: 'Mie', unit: 'pcs', packs: [{ name: 'Dus', size: 40 }, { name: 'Buah', size: 1 }] };
  expect(waysToCount(noodles)).toEqual([{ name: 'Buah', size: 1 }, { name: 'Dus isi 40', size: 40 }]);
  expect(together(waysToCount(noodles), [3, 2])).toBe(83);
  const rice = { sku: 'BRS', name: 'Beras', unit: 'gram', packs: [{ name: 'Karung', size: 25_000 }] };
  expect(waysToCount(rice).map((way) => way.name)).toEqual(['Kilo', 'Gram', 'Karung isi 25 kg']);
  expect(together(waysToCount(rice), [2, 350, null])).toBe(2_350);
});

test('quantities are said as people say them', () => {
  expect(spoken('pcs', 12)).toBe('12 buah');
  expect(spoken('gram', 2_350)).toBe('2,35 kg');
  expect(spoken('ml', -500)).toBe('0,5 liter');
});
