import { missingOf, restoredAt } from '../api/again';
import { aside, setAside, store } from './store';

/** So many entries are asked for at once. */
const MANY = 500;
const SEEN = 'dipulihkan';

/**
 * Where the shop's books came back from a backup, what this device delivered after it lies in no
 * book any more: it waits here again, under its old number, and is sent before what came later.
 */
export async function sendAgain(token: string): Promise<void> {
  const told = await restoredAt(token);
  if (!told.ok || told.value === null || (await aside<string>(SEEN)) === told.value) return;
  const db = await store();
  const all = await db.getAll('delivered');
  for (let from = 0; from < all.length; from += MANY) {
    const some = all.slice(from, from + MANY);
    const missing = await missingOf(some.map(({ entry }) => entry.id), token);
    // Whoever signs in next goes on where this one could not.
    if (!missing.ok) return;
    const lost = some.filter(({ entry }) => missing.value.includes(entry.id));
    const write = db.transaction(['outbox', 'delivered'], 'readwrite', { durability: 'strict' });
    await Promise.all([...lost.flatMap(({ seq, entry }) => [write.objectStore('outbox').put({ seq, token: '', entry }), write.objectStore('delivered').delete(seq)]), write.done]);
  }
  await setAside(SEEN, told.value);
}
