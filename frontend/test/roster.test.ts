import { expect, test } from 'vitest';
import type { Cell } from '../src/api/roster';
import { besides, daysOf, isOn, isToCome, placesOf, slotName, sumsOf } from '../src/screens/piket/grid';

const cell = (date: string, slot: number, member: string, status = 'planned', by: string | null = null): Cell => ({ date, slot, member, status, by });

test('whoever stands in is told beside the one whose turn it is', () => {
  const cells = [cell('2026-11-24', 1, 'A', 'swapped', 'B'), cell('2026-11-24', 1, 'B', 'missed'), cell('2026-11-24', 2, 'B', 'attended')];
  expect(placesOf(cells)).toEqual([{ ...cells[0], came: 'missed' }, { ...cells[2], came: 'attended' }]);
  expect(placesOf([cell('2026-11-24', 1, 'A', 'swapped', 'B')])[0]?.came).toBe('planned');
  expect(sumsOf(cells, ['A', 'B'])).toEqual([{ member: 'A', turns: 1, came: 0, missed: 0, swapped: 1 }, { member: 'B', turns: 2, came: 1, missed: 1, swapped: 0 }]);
});

test('a shift is on from its hour to the next, and no shift to come is marked', () => {
  const now = { today: '2026-11-24', minute: 9 * 60 };
  const at = (date: string, slot: number): { date: string; slot: number } => ({ date, slot });
  expect([1, 2, 3].map((slot) => isOn(at('2026-11-24', slot), 3, now))).toEqual([false, true, false]);
  expect([1, 2, 3].map((slot) => isToCome(at('2026-11-24', slot), 3, now))).toEqual([false, false, true]);
  expect([isToCome(at('2026-11-23', 3), 3, now), isToCome(at('2026-11-25', 1), 3, now)]).toEqual([false, true]);
  expect([1, 2].map((slot) => isToCome(at('2026-11-24', slot), 2, now))).toEqual([false, false]);
});

test('two in a row are seen over the night as well', () => {
  const turns = [cell('2026-11-24', 3, 'A'), cell('2026-11-25', 2, 'B'), cell('2026-11-25', 3, 'C')];
  expect([...besides(turns, '2026-11-25', 1, 3)]).toEqual(['A', 'B']);
});

test('a month has its days, and three shifts have names', () => {
  expect([daysOf('2026-02').length, daysOf('2026-12').at(-1)]).toEqual([28, '2026-12-31']);
  expect([slotName(2, 3), slotName(2, 4)]).toEqual(['Siang', 'Piket 2']);
});
