import { expect, test } from 'vitest';
import { markOf, streak, summed, type Evening } from '../src/lib/evenings';

const on = (date: string, done: number, open = true): Evening => ({ date, done, open, target: 150_000 });
const WEEK = [on('2026-11-19', 150_000), on('2026-11-20', 20_000), on('2026-11-21', 150_000), on('2026-11-22', 0, false), on('2026-11-23', 200_000), on('2026-11-24', 0)];

test('a day is full, half, empty, or shut; more than agreed is no more than full', () => {
  expect(WEEK.map(markOf)).toEqual(['full', 'part', 'full', 'shut', 'full', 'none']);
});

test('a day that did not sell owes nothing, and too much on one day makes up for no other', () => {
  expect(summed(WEEK)).toEqual({ open: 5, kept: 4, sum: 520_000, missing: 280_000 });
});

test('days in a row: a day shut does not break them, today is not over, yesterday is', () => {
  expect(streak(WEEK, '2026-11-24')).toBe(2);
  expect(streak([...WEEK.slice(0, 5), on('2026-11-24', 150_000)], '2026-11-24')).toBe(3);
  expect(streak(WEEK, '2026-11-25')).toBe(0);
});
