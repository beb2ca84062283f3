import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { delivered } from '../src/lib/delivered';
import { keys } from '../src/lib/keys';
import { store } from '../src/lib/store';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T14:30:00+07:00');

test('what was delivered is kept for ninety days, and the newest is told first', async () => {
  keys.signIn({ token: 'riwayat.kunci', member: 'A01', name: 'Bu Siti' });
  const db = await store();
  for (const [seq, age] of [[1, 91], [2, 90], [3, 1], [4, 0]] as const) await db.put('delivered', { seq, entry: { id: `e${seq}`, type: 'sale' }, on: NOW - age * DAY });
  expect((await delivered(2, NOW)).map(({ seq }) => seq)).toEqual([4, 3]);
  expect((await db.getAllKeys('delivered'))).toEqual([2, 3, 4]);
});
