import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../src/api';
import { remembered } from '../src/lib/remember';

const told = (value: number): Promise<Answer<number>> => Promise.resolve({ ok: true, value });
const cut = (): Promise<Answer<number>> => Promise.resolve({ ok: false, status: 0, code: 'offline', detail: 'Warung tidak terhubung.' });

beforeEach(() => { localStorage.clear(); vi.useFakeTimers({ now: new Date('2026-11-01T08:00:00+07:00') }); });
afterEach(() => { vi.useRealTimers(); });

test('without the shop a balance is shown as it was, for thirty days', async () => {
  await remembered('toko', 'titipan', told(25_000), true);
  vi.setSystemTime(new Date('2026-11-30T08:00:00+07:00'));
  expect(await remembered('toko', 'titipan', cut(), true)).toEqual({ ok: true, value: 25_000 });
  vi.setSystemTime(new Date('2026-12-02T08:00:00+07:00'));
  expect(await remembered('toko', 'titipan', cut(), true)).toMatchObject({ ok: false, detail: expect.stringContaining('Sudah 30 hari belum terhubung') });
});

test('what is needed to sell is there for ever', async () => {
  await remembered('toko', 'goods', told(3));
  vi.setSystemTime(new Date('2027-11-01T08:00:00+07:00'));
  expect(await remembered('toko', 'goods', cut())).toEqual({ ok: true, value: 3 });
});

test('whatever else the shop has answered since makes a balance young again', async () => {
  await remembered('toko', 'titipan', told(25_000), true);
  vi.setSystemTime(new Date('2026-11-29T08:00:00+07:00'));
  await remembered('toko', 'goods', told(3));
  vi.setSystemTime(new Date('2026-12-20T08:00:00+07:00'));
  expect(await remembered('toko', 'titipan', cut(), true)).toMatchObject({ ok: true });
});
