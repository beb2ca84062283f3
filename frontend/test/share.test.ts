import { expect, test } from 'vitest';
import { shares } from '../src/lib/share';

test('a surplus is shared alike, and the odd rupiah builds capital', () => {
  expect(shares(50_000, 3, 90, 5)).toEqual({ each: 15_000, members: 45_000, care: 2_500, built: 2_500 });
  expect(shares(100_000, 7, 100, 0)).toEqual({ each: 14_285, members: 99_995, care: 0, built: 5 });
});

test('each part is floored by itself, as the shop does it', () => {
  expect(shares(999, 10, 90, 5)).toEqual({ each: 89, members: 890, care: 49, built: 60 });
  expect(shares(1, 10, 90, 10)).toEqual({ each: 0, members: 0, care: 0, built: 1 });
});

test('what is shared is never more nor less than there is', () => {
  for (const amount of [1, 7, 999, 12_345, 1_000_001, 999_999_999_999]) {
    for (const people of [1, 2, 3, 7, 10, 41]) {
      for (const [forMembers, forCare] of [[0, 0], [33, 33], [70, 30], [100, 0], [0, 100]] as const) {
        const cut = shares(amount, people, forMembers, forCare);
        expect(cut.members + cut.care + cut.built).toBe(amount);
        expect(Object.values(cut).every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        expect(cut.members).toBe(cut.each * people);
      }
    }
  }
});

test('where nobody is to get anything all of it builds capital', () => {
  expect(shares(50_000, 0, 90, 0)).toEqual({ each: 0, members: 0, care: 0, built: 50_000 });
  expect(shares(0, 10, 90, 5)).toEqual({ each: 0, members: 0, care: 0, built: 0 });
});
