import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { keys } from './keys';

export type Body = Record<string, unknown>;
/** An entry that waits, with the key of the person who signed it: only she may send it. */
export type Waiting = { seq: number; token: string; entry: Body & { id: string } };
/** An entry the shop refused when nobody was there any more to be told, and why. */
export type Refused = { entry: Body & { id: string }; why: string };
/** An entry the shop has, and since when; kept here so that its paper can be printed once more. */
export type Delivered = { seq: number; entry: Body & { id: string }; on: number };
export interface Store extends DBSchema {
  outbox: { key: number; value: Waiting };
  refused: { key: string; value: Refused };
  delivered: { key: number; value: Delivered };
  photos: { key: string; value: Blob };
  meta: { key: string; value: unknown };
}

const stores = new Map<string, Promise<IDBPDatabase<Store>>>();

/** Every group has its own store, so that a look at an example never reaches the real books. */
export function store(): Promise<IDBPDatabase<Store>> {
  const name = `amanah-${keys.kube()}`;
  const known = stores.get(name);
  if (known !== undefined) return known;
  const forget = (): void => { stores.delete(name); };
  const opened = openDB<Store>(name, 4, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('outbox', { keyPath: 'seq' });
        db.createObjectStore('meta');
      }
      if (before < 2) db.createObjectStore('refused', { keyPath: 'entry.id' });
      if (before < 3) db.createObjectStore('delivered', { keyPath: 'seq' });
      db.createObjectStore('photos');
    },
    blocking: (_now, _next, event) => { forget(); (event.target as IDBDatabase).close(); },
    terminated: forget,
  });
  stores.set(name, opened);
  // What failed once, for want of room, may be opened the next time.
  opened.catch(forget);
  return opened;
}

/** What this device has set aside under a name; as safe as what waits to be sent. */
export async function aside<T>(name: string): Promise<T | null> {
  return ((await (await store()).get('meta', name)) as T | undefined) ?? null;
}

/** Sets something aside; false where it is not on the disk. */
export async function setAside(name: string, value: unknown): Promise<boolean> {
  try {
    const write = (await store()).transaction('meta', 'readwrite', { durability: 'strict' });
    await Promise.all([write.store.put(value, name), write.done]);
    return true;
  } catch {
    return false;
  }
}
