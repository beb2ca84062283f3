import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weekday } from '../src/lib/days';
import { amountOf, worth } from '../src/lib/quantity';
import { rupiah, short } from '../src/lib/rupiah';
import { tenders } from '../src/lib/tender';
import { paidFor, step } from '../src/screens/kasir/back';
import { addPieces, addWeight, addWorth, counted, priced, said, total } from '../src/screens/kasir/cart';
import { carried, settled } from '../src/screens/titipan/lots';

type Vectors = { rupiah: { amount: number; text: string }[]; days: { date: string; screen: string }[] };
const vectors = JSON.parse(readFileSync('../src/test/resources/vectors.json', 'utf8')) as Vectors;

test.each(vectors.rupiah)('writes $amount as paper does: $text', ({ amount, text }) => {
  expect(rupiah(amount)).toBe(text);
});

test.each(vectors.days)('calls $date as paper does: $screen', ({ date, screen }) => {
  expect(weekday(date)).toBe(screen);
});

test.each([[5000, '5 rb'], [12500, '12.500'], [550, '550'], [1200000, '1,2 jt'], [2000000, '2 jt']])('says %i shortly as %s', (amount, text) => {
  expect(short(amount)).toBe(text);
});

test.each([['pcs', 3, '3'], ['gram', 250, '0,25 kg'], ['gram', 1500, '1,5 kg'], ['ml', 2000, '2 liter'], ['gram', 1005, '1,005 kg']])('counts %s %i as %s', (unit, quantity, text) => {
  expect(amountOf(unit, quantity)).toBe(text);
});

test('rounds half a rupiah up, like the books', () => {
  expect(worth(5, 10, 1)).toBe(1);
  expect(worth(28_000, 1000, 179)).toBe(5012);
});

test('offers the notes a buyer would hand over, always more than the total, never two alike', () => {
  expect(tenders(29_500, 3)).toEqual([30_000, 50_000, 100_000]);
  for (let sum = 100; sum <= 250_000; sum += 100) {
    const notes = tenders(sum, 3);
    // A whole number of the largest notes is paid with just those.
    expect(notes.length > 0).toBe(sum % 100_000 !== 0);
    expect(notes.every((note) => note > sum && note % 1_000 === 0)).toBe(true);
    expect(new Set(notes).size).toBe(notes.length);
    expect([...notes].sort((one, other) => one - other)).toEqual(notes);
  }
});

const noodles = { sku: 'MIE', name: 'Mie instan', unit: 'pcs', price: 2400, pricePer: 1, stock: 9, barcodes: [], packs: [] };
const eggs = { sku: 'TLR', name: 'Telur', unit: 'gram', price: 28_000, pricePer: 1000, stock: 9000, barcodes: [], packs: [] };

test('a cart adds up to the rupiah', () => {
  const cart = addWorth(addPieces(addPieces([], noodles, 1), noodles, 1), eggs, 5000);
  expect(total(cart)).toBe(9800);
  expect(cart[1]?.qty).toBe(179);
  expect(total(addWeight(cart, eggs, 250))).toBe(16_800);
  expect(total(counted(cart, 0, 1))).toBe(7400);
  expect(total(priced(cart, 0, 2000))).toBe(9000);
  expect(cart.map(said)).toEqual(['2× Mie instan', '0,179 kg Telur']);
  expect(counted(cart, 0, 10)[0]?.amount).toBe(24_000);
  expect(counted(cart, 0, 0)).toHaveLength(1);
});

test('a member pays the oldest of her goods first', () => {
  const lot = (quantity: number, settle: number) => ({ sku: 'MIE', quantity, settle, since: '2026-11-01', due: '2026-11-08' });
  const holder = { member: 'A03', exposure: 0, depositOwed: 0, goodsAtSettlement: 0, unnamedMoney: 0, ageing: {}, oldest: null, overdue: 0, promise: null, goods: [lot(3, 1000), lot(10, 28_000)] };
  expect(carried(holder, 'MIE')).toBe(13);
  expect(settled(holder, 'MIE', 3)).toBe(1000);
  expect(settled(holder, 'MIE', 5)).toBe(6600);
  expect(settled(holder, 'MIE', 2)).toBe(667);
});

test('who brings back a part of what she got cheaper gets her part back, and no more', () => {
  const line = { sku: 'MIE', qty: 4, amount: 12_000, owner: null, left: 3, leftAmount: 9000 };
  const sale = { id: 's', no: 1, at: null, undone: false, discount: 1000, lines: [line], pay: [] };
  expect(paidFor(sale, line, 1)).toBe(2750);
  expect(paidFor({ ...sale, discount: 0 }, line, 3)).toBe(9000);
  expect(paidFor(sale, line, 0)).toBe(0);
  expect(step(line, 'pcs')).toBe(1);
  expect(step({ ...line, left: 179 }, 'gram')).toBe(179);
});
