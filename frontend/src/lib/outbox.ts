import type { IDBPDatabase } from 'idb';
import { uuidv7 } from 'uuidv7';
import { send, type Answer, type Failure, type Result } from '../api';
import { id as words } from '../words/id';
import { keys } from './keys';
import { post } from './post.svelte';
import { newName, now } from './signed';
import { store, type Body, type Refused, type Store, type Waiting } from './store';

export type { Refused } from './store';

/** Somebody else than who is signed in here, who has shown her PIN for this one entry. */
export type Signer = { member: string; token: string };
/** An entry that is on the disk of this device, and what the shop will say to it. */
export type Kept = { id: string; sent: Promise<Answer<Result>> };

const askers = new Map<string, (answer: Answer<Result>) => void>();
let sending: Promise<void> = Promise.resolve();

async function keep(type: string, date: string, body: Body, signer?: Signer): Promise<string> {
  const db = await store();
  const write = db.transaction(['outbox', 'meta'], 'readwrite', { durability: 'strict' });
  const meta = write.objectStore('meta');
  const device = String((await meta.get('device')) ?? newName());
  const [free, last, waits] = await Promise.all([meta.get('free'), meta.get('seq'), write.objectStore('outbox').count()]);
  const refused = Array.isArray(free) ? free : [];
  // A number the shop refused is given again, so that none is missing; never out of order.
  const again = waits === 0 ? refused[0] : undefined;
  const seq = again ?? Number(last ?? 0) + 1;
  const member = signer?.member ?? keys.person()?.member;
  const entry = { id: uuidv7(), type, date, at: now(), device, seq, ...(member ? { by: member } : {}), ...body };
  const waiting = { seq, token: signer?.token ?? keys.session() ?? '', entry };
  const numbers = again === undefined ? meta.put(seq, 'seq') : meta.put(refused.slice(1), 'free');
  await Promise.all([meta.put(device, 'device'), numbers, write.objectStore('outbox').put(waiting), write.done]);
  return entry.id;
}

/**
 * The only place that sends facts. It answers when the entry is on the disk of this device,
 * with the device's next number; it sends after, and again until the shop has answered.
 */
export async function record(type: string, date: string, body: Body, signer?: Signer): Promise<Answer<Kept>> {
  // Such a page has no lock, no worker and no promise of room: what it kept could be lost.
  if (globalThis.isSecureContext === false) return { ok: false, status: 0, code: 'unsafe', detail: `${words.unsafe.what} ${words.unsafe.how}` };
  try {
    const id = await keep(type, date, body, signer);
    post.waiting += 1;
    const sent = new Promise<Answer<Result>>((told) => askers.set(id, told));
    void flush();
    return { ok: true, value: { id, sent } };
  } catch {
    return { ok: false, status: 0, code: 'not-kept', detail: words.errors.notKept };
  }
}

/** The statuses with which the shop judges an entry for good. */
const JUDGED = [400, 403, 413, 422];

/** Whether the shop has said its last word on this very entry; all else is tried again, for ever. */
function isSettled(answer: Answer<Result>, id: string): boolean {
  return answer.ok ? answer.value.id === id : JUDGED.includes(answer.status) && answer.code !== 'unknown';
}

/** What the shop has judged waits no longer. What it refused frees its number, and stays readable where nobody listens any more. */
async function settle(db: IDBPDatabase<Store>, judged: { one: Waiting; answer: Answer<Result> }[]): Promise<void> {
  const write = db.transaction(['outbox', 'meta', 'refused', 'delivered'], 'readwrite', { durability: 'strict' });
  const meta = write.objectStore('meta');
  const known = await meta.get('free');
  const free: number[] = Array.isArray(known) ? known : [];
  for (const { one: { seq, entry }, answer } of judged) {
    if (answer.ok) await write.objectStore('delivered').put({ seq, entry, on: Date.now() });
    else {
      free.push(seq);
      if (!askers.has(entry.id)) await write.objectStore('refused').put({ entry, why: answer.detail });
    }
    await write.objectStore('outbox').delete(seq);
  }
  await Promise.all([meta.put(free, 'free'), write.done]);
  for (const { one, answer } of judged) {
    askers.get(one.entry.id)?.(answer);
    askers.delete(one.entry.id);
  }
}

/** As much as goes in one request: of one person, and no more than the line carries at once. */
const [MOST, MOST_LETTERS] = [50, 60_000];

/** The key an entry is sent with: what she holds now, or else what she held when she signed it. */
function keyOf({ token, entry }: Waiting): string {
  const person = keys.person();
  return person?.member === entry['by'] ? (person?.token ?? token) : token;
}

function together(all: Waiting[]): Waiting[] {
  let letters = 0;
  const end = all.findIndex((one, at) => {
    letters += JSON.stringify(one.entry).length;
    return at > 0 && (letters > MOST_LETTERS || keyOf(one) !== keyOf(all[0] ?? one));
  });
  return end < 0 ? all : all.slice(0, end);
}

async function sendAll(): Promise<void> {
  const db = await store();
  let failure: Failure | null = null;
  let [after, most] = [0, MOST];
  for (;;) {
    const some = together(await db.getAll('outbox', IDBKeyRange.lowerBound(after, true), most));
    const [first] = some;
    if (!first) break;
    const answers = await send(some.map(({ entry }) => entry), keyOf(first));
    // What is said of a request of many is said of none of them.
    const judged = some.flatMap((one, at) => {
      const answer = answers[at];
      return answers.length === some.length && answer !== undefined && isSettled(answer, one.entry.id) ? [{ one, answer }] : [];
    });
    if (judged.length > 0) await settle(db, judged);
    if (judged.length < some.length) {
      const [told] = answers;
      failure = told === undefined || told.ok ? { ok: false, status: 0, code: 'unknown', detail: words.errors.notUnderstood } : told;
      // Where one cannot be read, those it came with are not held up: they go one by one.
      if (some.length > 1 && (answers.length > 1 || JUDGED.includes(failure.status))) most = 1;
      // Another person's key has run out: hers wait for her, the others need not.
      else if (failure.status === 401) after = some.at(-1)?.seq ?? after;
      else break;
    }
  }
  post.reached = failure === null || failure.status === 401;
  post.full = failure?.code === 'not-on-disk';
  [post.waiting, post.refused] = await Promise.all([db.count('outbox'), db.count('refused')]);
  if (failure !== null) giveUp(failure);
}

/** Tells those who ask that it is kept here for now. */
function giveUp(failure: Failure): void {
  for (const told of askers.values()) told(failure);
  askers.clear();
}

/** Old browsers, and pages that are not safe, have no locks. */
function inOneWindow(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager | null };
  return locks ? locks.request(`kirim-${keys.kube()}`, work) : work();
}

/** Sends in order what is still here: one after the other, and in one window only. */
export function flush(): Promise<void> {
  sending = sending.then(() => inOneWindow(sendAll)).catch(() => {
    post.reached = false;
    giveUp({ ok: false, status: 0, code: 'not-kept', detail: words.errors.notKept });
  });
  return sending;
}

/** All that the shop does not have, one entry a line, as the door of the day book takes it. */
export async function copyOfAll(): Promise<Blob> {
  const db = await store();
  const all = [...(await db.getAll('outbox')), ...(await db.getAll('refused'))];
  return new Blob(all.map(({ entry }) => `${JSON.stringify(entry)}\n`), { type: 'application/x-ndjson' });
}

/** What the shop refused, for those who must write it anew. */
export async function refusals(): Promise<Refused[]> {
  return (await store()).getAll('refused');
}

/** Somebody has seen to a refused entry. */
export async function seenTo(id: string): Promise<void> {
  const db = await store();
  await db.delete('refused', id);
  post.refused = await db.count('refused');
}
