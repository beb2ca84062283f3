import { beforeEach, expect, test } from 'vitest';
import { wrongBy } from '../src/lib/clock';

const NOW = Date.parse('2026-11-24T14:30:00+07:00');
const MINUTE = 60_000;
const DAY = 86_400_000;

beforeEach(() => localStorage.clear());

test('two minutes nobody notices, one second more is said', () => {
  expect(wrongBy(NOW, 2 * MINUTE)).toBeNull();
  expect(wrongBy(NOW, -2 * MINUTE)).toBeNull();
  expect(wrongBy(NOW, 2 * MINUTE + 1_000)).toEqual({ right: NOW + 2 * MINUTE + 1_000, wentBack: false });
});

test('without the shop it is still known how wrong the clock was', () => {
  wrongBy(NOW, 95 * MINUTE);
  expect(wrongBy(NOW + MINUTE, null)).toEqual({ right: NOW + 96 * MINUTE, wentBack: false });
});

test('a clock that goes back without the shop is caught by what is past', () => {
  wrongBy(NOW, 0);
  expect(wrongBy(NOW + MINUTE, null)).toBeNull();
  expect(wrongBy(NOW - 3 * DAY, null)).toEqual({ right: NOW + MINUTE, wentBack: true });
  expect(wrongBy(NOW + 2 * MINUTE, null)).toBeNull();
});

test('a device that has never heard the time says nothing', () => {
  expect(wrongBy(NOW, null)).toBeNull();
});
