import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keys } from '../src/lib/keys';
import { keepOnly, open, seal } from '../src/lib/spare';
import { aside, setAside } from '../src/lib/store';

const HALF_PAST_TWO = new Date('2026-11-24T14:30:00');
let groups = 0;
let rina = { member: 'A02', name: 'Bu Rina', mark: 'abc' };

beforeEach(async () => {
  groups += 1;
  vi.useFakeTimers({ now: HALF_PAST_TWO, toFake: ['Date'] });
  keys.signOut();
  keys.enrol(`pintu-${groups}.alat`);
  rina = { member: 'A02', name: 'Bu Rina', mark: 'abc' };
  await seal({ ...rina, token: 'pintu.sesi', spare: `pintu-${groups}.cadangan` }, '1234');
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

/** What happened to a try: nothing, or why not. */
async function tried(pin: string): Promise<string> {
  const answer = await open(rina, pin);
  return answer.ok ? 'in' : answer.code;
}

test('her PIN opens the key that the shop gave her, and only hers', async () => {
  expect(await open(rina, '1234')).toMatchObject({ ok: true, value: { token: `pintu-${groups}.cadangan`, spare: `pintu-${groups}.cadangan`, member: 'A02' } });
  expect(await tried('1235')).toBe('wrong-pin');
  expect(await open({ member: 'A03', name: 'Bu Wati', mark: 'abc' }, '1234')).toMatchObject({ ok: false, code: 'not-here' });
});

test('what lies on the disk holds neither the PIN nor the key, and two of the same PIN differ', async () => {
  const other = { ...rina, member: 'A03' };
  await seal({ ...other, token: 'pintu.sesi', spare: `pintu-${groups}.cadangan` }, '1234');
  const [one, two] = [await aside<{ salt: Uint8Array; key: ArrayBuffer }>('kunci.A02'), await aside<{ salt: Uint8Array; key: ArrayBuffer }>('kunci.A03')];
  const bytes = new TextDecoder('latin1').decode(one?.key);
  expect(one?.salt).toHaveLength(16);
  expect(bytes).not.toContain('cadangan');
  expect(bytes).not.toContain('1234');
  expect([...(one?.salt ?? [])]).not.toEqual([...(two?.salt ?? [])]);
  expect(new Uint8Array(one?.key ?? new ArrayBuffer())).not.toEqual(new Uint8Array(two?.key ?? new ArrayBuffer()));
});

test('a PIN is worth 210,000 rounds or more', async () => {
  const asked = vi.spyOn(crypto.subtle, 'deriveKey');
  await tried('1234');
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256' });
  expect((asked.mock.calls[0]?.[0] as Pbkdf2Params).iterations).toBeGreaterThanOrEqual(210_000);
});

test('five wrong PINs pause her one, then five, then fifteen minutes; the right one too', async () => {
  for (const minutes of [1, 5, 15, 15]) {
    for (let wrong = 1; wrong <= 5; wrong += 1) expect(await tried('0000')).toBe('wrong-pin');
    expect(await open(rina, '1234')).toMatchObject({ code: 'pin-paused', detail: expect.stringContaining(`${minutes} menit`) });
    vi.setSystemTime(Date.now() + minutes * 60_000 - 1);
    expect(await tried('1234')).toBe('pin-paused');
    vi.setSystemTime(Date.now() + 1);
  }
  expect(await tried('1234')).toBe('in');
  expect(await open(rina, '0000')).toMatchObject({ code: 'wrong-pin', detail: expect.stringContaining('sisa 4') });
}, 30_000);

test('a restart gives no tries back, and a try that cannot be counted is none', async () => {
  for (let wrong = 1; wrong <= 5; wrong += 1) await tried('0000');
  vi.resetModules();
  const afterwards = await import('../src/lib/spare');
  expect(await afterwards.open(rina, '1234')).toMatchObject({ code: 'pin-paused' });
  await setAside('salah.A02', { wrong: 0, until: 0 });
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  expect(await tried('1234')).toBe('not-kept');
  full.mockRestore();
});

test('another PIN, a farewell or a device cut off ends what the old PIN opened', async () => {
  rina.mark = 'def';
  expect(await tried('1234')).toBe('not-here');
  rina.mark = 'abc';
  await keepOnly([rina]);
  expect(await tried('1234')).toBe('in');
  await keepOnly([{ ...rina, mark: 'def' }]);
  expect(await tried('1234')).toBe('not-here');
  await seal({ ...rina, token: 'pintu.sesi', spare: 'pintu.cadangan' }, '1234');
  await keepOnly([]);
  expect(await tried('1234')).toBe('not-here');
});

test('a page that is not safe looks at no PIN, and says so', async () => {
  vi.stubGlobal('crypto', {});
  expect(await open(rina, '1234')).toMatchObject({ ok: false, code: 'no-check', detail: expect.stringContaining('https') });
});
