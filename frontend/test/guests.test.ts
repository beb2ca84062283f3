import { expect, test } from 'vitest';
import type { GuestGood, Neighbour } from '../src/api/goods';
import { ofGuests } from '../src/screens/kasir/guests';
import { priceOf, sales, soldOf, sums } from '../src/screens/tetangga/guests';

const risol: GuestGood = { sku: 'RSL', in: 20, left: 20, terms: { quantity: 15, amount: 30_000, hers: 24_000 } };
const lemper: GuestGood = { sku: 'LMP', in: 30, left: 30, terms: null };
const sri: Neighbour = { owner: 'T1', name: 'Bu Sri', owed: 0, goods: [risol, lemper] };

test('a piece sells on the terms of the last sale, or nobody knows yet', () => {
  expect(priceOf(risol)).toEqual({ price: 2_000, hers: 1_600 });
  expect(priceOf(lemper)).toBeNull();
  expect(priceOf({ ...risol, terms: { quantity: 0, amount: 0, hers: 0 } })).toBeNull();
});

test('what is no longer there was sold, and the neighbour has her part of it', () => {
  const evening = [{ good: risol, left: 5, price: priceOf(risol) }, { good: lemper, left: 30, price: null }];
  expect(sales(sri, evening)).toEqual([{ sku: 'RSL', qty: 15, amount: 30_000, owner: 'T1', owner_amount: 24_000 }]);
  expect(sums(sales(sri, evening))).toEqual({ all: 30_000, hers: 24_000 });
});

test('more than was brought was not sold, and what has no price is no sale yet', () => {
  expect(soldOf({ good: risol, left: 22, price: null })).toBe(-2);
  expect(sales(sri, [{ good: risol, left: 22, price: priceOf(risol) }, { good: lemper, left: 0, price: null }])).toEqual([]);
});

test('the till has a tile for what is here and has been sold before', () => {
  const list = [risol, lemper].map(({ sku }) => ({ sku, name: `Kue ${sku}`, unit: 'pcs', price: null, pricePer: 1, stock: 0, barcodes: ['1'], packs: [] }));
  expect(ofGuests([sri], list)).toEqual([{ ...list[0], price: 2_000, guest: { owner: 'T1', hers: 1_600 } }]);
  expect(ofGuests([{ ...sri, goods: [{ ...risol, left: 0 }] }], list)).toEqual([]);
  expect(ofGuests([sri], [])).toEqual([]);
});
