import { openDB, type IDBPDatabase } from 'idb';
import { uuidv7 } from 'uuidv7';
import { send, type Answer, type Result } from '../api';
import { keys } from './keys';

type Body = Record<string, unknown>;

let opened: Promise<IDBPDatabase> | null = null;

function store(): Promise<IDBPDatabase> {
  opened ??= openDB('amanah', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
  return opened;
}

/** Now, by this device's clock, with its offset. */
function at(): string {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const sign = ahead < 0 ? '-' : '+';
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${local}${sign}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/**
 * The only place that sends facts. It stores first, with the device's next number, and sends
 * after; what the server has not acknowledged stays here and is sent again.
 */
export async function record(type: string, date: string, body: Body): Promise<Answer<Result>> {
  const db = await store();
  const write = db.transaction(['outbox', 'meta'], 'readwrite', { durability: 'strict' });
  const meta = write.objectStore('meta');
  const name = ((await meta.get('device')) as string | undefined) ?? `layar-${uuidv7().slice(-8)}`;
  const seq = (((await meta.get('seq')) as number | undefined) ?? 0) + 1;
  const member = keys.person()?.member;
  const entry = { id: uuidv7(), type, date, at: at(), device: name, seq, ...(member ? { by: member } : {}), ...body };
  await Promise.all([meta.put(name, 'device'), meta.put(seq, 'seq'), write.objectStore('outbox').put(entry), write.done]);
  return deliver(entry);
}

async function deliver(entry: Body & { id: string }): Promise<Answer<Result>> {
  const answer = await send(entry);
  if (answer.ok || answer.code !== 'offline') await (await store()).delete('outbox', entry.id);
  return answer;
}

/** Sends again what is still here; tells how many are left. */
export async function flush(): Promise<number> {
  const waiting = (await (await store()).getAll('outbox')) as (Body & { id: string; seq: number })[];
  for (const entry of waiting.sort((one, other) => one.seq - other.seq)) {
    const answer = await deliver(entry);
    if (!answer.ok && answer.code === 'offline') break;
  }
  return (await (await store()).getAllKeys('outbox')).length;
}
