import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSum, namesGroup, readQris, type Qris } from '../src/lib/qris';

type Merchant = { name: string; nmid: string; city: string; text: string; payable: Record<string, string> };
type Vectors = {
  sums: { text: string; sum: string }[]; merchants: Merchant[]; tip: { text: string; amount: number; payable: string };
  refused: { why: string; text: string; code: string }[]; amountsRefused: number[];
};
const vectors = JSON.parse(readFileSync('../src/test/resources/qris.json', 'utf8')) as Vectors;
const CODES = { torn: 'qris-torn', foreign: 'qris-foreign', noMerchant: 'qris-no-merchant', hasAmount: 'qris-has-amount' };

function read(text: string): Qris {
  const qris = readQris(text);
  if (typeof qris === 'string') throw new Error(qris);
  return qris;
}

test.each(vectors.sums)('sums up as everybody does: $sum', ({ text, sum }) => {
  expect(checkSum(text)).toBe(sum);
});

test.each(vectors.merchants)('knows $name by name and number', ({ text, name, nmid, city }) => {
  expect(read(`${text}\n`)).toMatchObject({ text, name, nmid, city });
});

const payable = vectors.merchants.flatMap(({ name, text, payable: all }) => Object.entries(all).map(([amount, asked]) => ({ name, text, amount: Number(amount), asked })));
test('there are thirty texts with an amount', () => { expect(payable).toHaveLength(30); });
test.each(payable)('$name asks for $amount', ({ text, amount, asked }) => {
  expect(read(text).asking(amount)).toBe(asked);
});

test('asks for no tip beside the amount', () => {
  expect(read(vectors.tip.text).asking(vectors.tip.amount)).toBe(vectors.tip.payable);
});

test.each(vectors.refused)('refuses: $why', ({ text, code }) => {
  const told = readQris(text);
  expect(typeof told === 'string' ? CODES[told] : told).toBe(code);
});

test.each(vectors.amountsRefused)('asks for no %i', (amount) => {
  expect(() => read(vectors.merchants[0]?.text ?? '').asking(amount)).toThrow(RangeError);
});

test.each([
  ['WARUNG KUBE CEMPAKA', 'KUBE Cempaka', true], ['KUBE MELATI', 'KUBE Cempaka', false], ['TOKO SITI', 'KUBE Cempaka', false],
  ['KUBE CEMPAKA-2 BOGOR', 'Kube Cempaka 2', true], ['CEMPAKAWATI', 'KUBE Cempaka', false],
])('%s names %s: %s', (merchant, group, names) => {
  expect(namesGroup(merchant, group)).toBe(names);
});
