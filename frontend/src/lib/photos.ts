import { headers } from '../api/server';
import { keys } from './keys';
import { store } from './store';

/** A slip can be read at this size, and a month of them fits on an old phone. */
const LONGEST_SIDE = 1_280;
const QUALITY = 0.6;

/** The picture as small as a slip can still be read; null where this is no picture. */
export async function shrunk(taken: Blob): Promise<Blob | null> {
  try {
    const image = await createImageBitmap(taken);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((made) => { canvas.toBlob(made, 'image/jpeg', QUALITY); });
  } catch {
    return null;
  }
}

/** Lays a picture beside what waits to be sent; answers its name, or null where it is not on the disk. */
export async function keepPhoto(photo: Blob): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer());
    const name = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const write = (await store()).transaction('photos', 'readwrite', { durability: 'strict' });
    await Promise.all([write.store.put(photo, name), write.done]);
    return name;
  } catch {
    return null;
  }
}

/** Sends the pictures that wait; one that the shop will never take is not sent for ever. */
export async function sendPhotos(): Promise<void> {
  const db = await store();
  for (const name of await db.getAllKeys('photos')) {
    const photo = await db.get('photos', name);
    const told = await fetch(`/api/v1/photos/${name}`, { method: 'PUT', headers: { ...headers(keys.session(), 'application/json'), 'Content-Type': 'image/jpeg' }, body: photo ?? null });
    if (!told.ok && told.status !== 400 && told.status !== 413) return;
    await db.delete('photos', name);
  }
}

/** A picture of a slip: the one that waits here, or else the shop's. */
export async function photo(name: string): Promise<Blob | null> {
  const here = await (await store()).get('photos', name);
  if (here !== undefined) return here;
  const told = await fetch(`/api/v1/photos/${name}`, { headers: headers(keys.session(), 'image/jpeg, application/json') }).catch(() => null);
  return told?.ok ? told.blob() : null;
}
