import { expect, test } from 'vitest';
import { together } from '../src/screens/hitung/shelf';

test('what was missing is all counts together, held against what was there first', () => {
  const first = { sku: 'MIE', expected: 80, counted: 70, difference: -10, value: -25_000 };
  const again = { sku: 'MIE', expected: 70, counted: 79, difference: 9, value: 22_500 };
  const other = { sku: 'KOP', expected: 5, counted: 5, difference: 0, value: 0 };
  expect(together([[first, other], [again]])).toEqual([{ sku: 'MIE', expected: 80, counted: 79, difference: -1, value: -2_500 }, other]);
  expect(together([])).toEqual([]);
});
