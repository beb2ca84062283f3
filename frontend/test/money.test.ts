import { expect, test } from 'vitest';
import { rupiah, short } from '../src/lib/rupiah';
import { tenders } from '../src/lib/tender';
import { addPiece, addWorth, less, total } from '../src/screens/kasir/cart';

test.each([[0, 'Rp0'], [-3000, '-Rp3.000'], [1234567, 'Rp1.234.567'], [999, 'Rp999'], [12500, 'Rp12.500']])('writes %i as %s', (amount, text) => {
  expect(rupiah(amount)).toBe(text);
});

test.each([[5000, '5 rb'], [12500, '12.500'], [1200000, '1,2 jt'], [2000000, '2 jt']])('says %i shortly as %s', (amount, text) => {
  expect(short(amount)).toBe(text);
});

test('offers the notes a buyer would hand over', () => {
  expect(tenders(29_500, 3)).toEqual([30_000, 50_000, 100_000]);
  expect(tenders(100_000, 3).every((note) => note > 100_000)).toBe(true);
});

test('a cart adds up to the rupiah', () => {
  const noodles = { sku: 'MIE', name: 'Mie instan', unit: 'pcs', price: 2400, pricePer: 1, stock: 9 };
  const eggs = { sku: 'TLR', name: 'Telur', unit: 'gram', price: 28_000, pricePer: 1000, stock: 9000 };
  const cart = addWorth(addPiece(addPiece([], noodles), noodles), eggs, 5000);
  expect(total(cart)).toBe(9800);
  expect(cart[1]?.qty).toBe(179);
  expect(total(less(cart, 0))).toBe(7400);
});
