import { expect, test } from 'vitest';
import type { Block } from '../src/api/office';
import { lastDayOf, monthName, plusMonths } from '../src/lib/months';
import { cleared, pending } from '../src/screens/tutup/steps';

const block = (code: string): Block => ({ code, text: `${code}.`, who: 'bendahara', about: '' });

test('months are said, ended and counted as people do', () => {
  expect(monthName('2026-10')).toBe('Oktober 2026');
  expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
  expect([plusMonths('2026-01', -1), plusMonths('2026-12', 1), plusMonths('2026-10', 0)]).toEqual(['2025-12', '2027-01', '2026-10']);
});

test('what hangs on other things is cleared after them', () => {
  const steps = pending(['year-not-closed', 'wages-not-accrued', 'stock-not-counted', 'shifts-not-told', 'device-behind'].map(block));
  expect(steps.map(({ name }) => name)).toEqual(['devices', 'shifts', 'goods', 'wages', 'year']);
});

test('a hold nobody told the screens of is shown last, and nothing is called done that is not', () => {
  const blocks = ['something-new', 'till-not-counted'].map(block);
  expect(pending(blocks).map(({ name }) => name)).toEqual(['till', 'other']);
  expect(cleared(blocks, '2026-11')).not.toContain('till');
  expect(cleared(blocks, '2026-11')).toHaveLength(9);
  expect(cleared(blocks, '2026-12')).toContain('year');
});
