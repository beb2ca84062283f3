import { expect, test } from 'vitest';
import type { Backups } from '../src/api/backup';
import type { Device } from '../src/api/devices';
import type { Printer } from '../src/api/printer';
import { clock, copies, disk, paper, phones } from '../src/lib/checkup';
import { checkup } from '../src/words/checkup';

const GB = 1024 ** 3;
const NOW = Date.parse('2026-11-24T02:00:00Z');
const machine = { room: 12.7 * GB, least: 32 * 1024 ** 2, now: '2026-11-24T02:00:00Z', last: '2026-11-24T01:59:00Z' };
const copy = { takenAt: '2026-11-23T11:00:00Z', place: 'own', file: 'x', entries: 5, bytes: 9, problem: null };
const printer = { name: 'Printer kasir', waiting: 0, trouble: '' } as Printer;
const phone = (name: string, heard: string | null): Device => ({ name, since: '2026-01-01T00:00:00Z', heard, seq: 3, by: 'A01' });

test('a disk with room is well, one that fills is told before it is full', () => {
  expect(disk(machine)).toMatchObject({ well: true, told: checkup.room('12 GB') });
  expect(disk({ ...machine, room: 0.5 * GB })).toMatchObject({ well: false, told: checkup.little('512 MB') });
  expect(disk({ ...machine, room: 1_000 })).toMatchObject({ well: false, told: checkup.full });
});

test('two clocks that differ, and one that runs back', () => {
  expect(clock(machine, NOW + 60_000).well).toBe(true);
  expect(clock(machine, NOW - 10 * 60_000)).toMatchObject({ well: false, told: checkup.apart(10) });
  expect(clock({ ...machine, last: '2026-11-25T00:00:00Z' }, NOW)).toMatchObject({ well: false, told: checkup.backwards });
  expect(clock({ ...machine, last: null }, NOW).well).toBe(true);
});

test('no backup, an old one, one that failed', () => {
  const state = { last: copy, old: false } as Backups;
  expect(copies(state).well).toBe(true);
  expect(copies({ ...state, last: null })).toMatchObject({ well: false, told: checkup.noCopy });
  expect(copies({ ...state, old: true }).well).toBe(false);
  expect(copies({ ...state, last: { ...copy, problem: 'Stiknya dicabut.' } })).toMatchObject({ well: false, told: 'Stiknya dicabut.' });
});

test('a shop without a printer is well, papers that wait are not', () => {
  expect(paper([])).toMatchObject([{ well: true, told: checkup.noPrinter }]);
  expect(paper([printer, { ...printer, waiting: 2 }, { ...printer, trouble: 'Kertas habis.' }]).map((one) => [one.well, one.told])).toEqual([[true, checkup.prints('Printer kasir')], [false, checkup.waits('Printer kasir', 2)], [false, 'Kertas habis.']]);
});

test('what waits here, and phones that have been quiet', () => {
  expect(phones([phone('hp-baru', null), phone('hp-1', '2026-11-23T02:00:00Z')], 0, NOW)).toMatchObject([{ well: true }]);
  const told = phones([phone('hp-1', '2026-11-20T02:00:00Z')], 4, NOW);
  expect(told.map((one) => one.well)).toEqual([false, false]);
  expect(told[0]?.told).toBe(checkup.here(4));
  expect(told[1]?.told).toContain('hp-1 diam sejak 20 Nov 2026');
});
