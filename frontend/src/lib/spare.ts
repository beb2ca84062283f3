import type { Answer, Failure, Known, SignedIn } from '../api';
import { id } from '../words/id';
import { door } from '../words/door';
import { keys } from './keys';
import { aside, setAside, store } from './store';

/** So many rounds of PBKDF2-SHA-256 stand between a PIN and its key. */
const ROUNDS = 210_000;
const KEY = { name: 'AES-GCM', length: 256 };
/** Wrong tries before each pause, and how long the pauses are. */
const TRIES = 5;
const PAUSE_MINUTES = [1, 5, 15];
const MINUTE_MS = 60_000;

/** A member's spare key, sealed under her PIN; what opens it is nowhere on this device. */
type Sealed = { mark: string; salt: Uint8Array<ArrayBuffer>; iv: Uint8Array<ArrayBuffer>; key: ArrayBuffer };
type Tried = { wrong: number; until: number };

const sealedAt = (member: string): string => `kunci.${member}`;
const triedAt = (member: string): string => `salah.${member}`;
const failed = (code: string, detail: string): Failure => ({ ok: false, status: 0, code, detail });
/** As people say it. */
const minutes = (ms: number): number => Math.max(1, Math.round(ms / MINUTE_MS));
/** Pages that are not safe have no such thing. */
const subtle = (): SubtleCrypto | undefined => (globalThis.crypto as { subtle?: SubtleCrypto }).subtle;

async function keyOf(by: SubtleCrypto, pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const typed = await by.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  return by.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, typed, KEY, false, ['encrypt', 'decrypt']);
}

/** Lays the spare key down for the days without the shop, which has just said that the PIN is hers. */
export async function seal(person: SignedIn, pin: string): Promise<void> {
  const by = subtle();
  if (by === undefined || person.spare === null) return;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await by.encrypt({ name: KEY.name, iv }, await keyOf(by, pin, salt), new TextEncoder().encode(person.spare));
  await setAside(sealedAt(person.member), { mark: person.mark, salt, iv, key } satisfies Sealed);
  await setAside(triedAt(person.member), { wrong: 0, until: 0 } satisfies Tried);
}

/** Counts a try before it is looked at, on the disk, so that no restart makes it undone. */
async function count(member: string): Promise<Tried | 'full' | number> {
  try {
    const write = (await store()).transaction('meta', 'readwrite', { durability: 'strict' });
    const { wrong, until } = ((await write.store.get(triedAt(member))) ?? { wrong: 0, until: 0 }) as Tried;
    const now = Date.now();
    if (now < until) return until - now;
    const step = Math.min(Math.floor((wrong + 1) / TRIES), PAUSE_MINUTES.length) - 1;
    const pause = (wrong + 1) % TRIES === 0 ? (PAUSE_MINUTES[step] ?? 0) * MINUTE_MS : 0;
    const next = { wrong: wrong + 1, until: now + pause };
    await Promise.all([write.store.put(next, triedAt(member)), write.done]);
    return next;
  } catch {
    return 'full';
  }
}

/** Signs a person in without the shop, where the PIN opens the key that lies here. */
export async function open(person: Known, pin: string): Promise<Answer<SignedIn>> {
  const by = subtle();
  if (by === undefined) return failed('no-check', door.cannot);
  const sealed = await aside<Sealed>(sealedAt(person.member));
  if (sealed === null || sealed.mark !== person.mark) return failed('not-here', door.unknown(person.name));
  const tried = await count(person.member);
  if (tried === 'full') return failed('not-kept', id.errors.notKept);
  if (typeof tried === 'number') return failed('pin-paused', door.paused(minutes(tried)));
  const key = await by.decrypt({ name: KEY.name, iv: sealed.iv }, await keyOf(by, pin, sealed.salt), sealed.key).catch(() => null);
  if (key === null) {
    const pause = tried.until - Date.now();
    return failed('wrong-pin', pause > 0 ? door.paused(minutes(pause)) : door.wrong(TRIES - (tried.wrong % TRIES)));
  }
  await setAside(triedAt(person.member), { wrong: 0, until: 0 } satisfies Tried);
  const token = new TextDecoder().decode(key);
  return { ok: true, value: { ...person, token, spare: token } };
}

/** Throws away the keys of those who left, or have another PIN now, or of all where the device was cut off. */
export async function keepOnly(people: Known[]): Promise<void> {
  if (keys.kube() === '') return;
  const marks = new Map(people.map((one) => [sealedAt(one.member), one.mark]));
  const write = (await store()).transaction('meta', 'readwrite');
  for (let at = await write.store.openCursor(); at !== null; at = await at.continue()) {
    const name = String(at.key);
    if (name.startsWith(sealedAt('')) && (at.value as Sealed).mark !== marks.get(name)) await at.delete();
  }
  await write.done;
}
