import { headers } from '../api/server';
import { everybody } from './entrance';
import { keys } from './keys';
import { sendPhotos } from './photos';
import { post } from './post.svelte';

/** How soon this device sees what others have written. */
const LOOK_MS = 5_000;
/** Who left, or has another PIN, is asked for once in so many looks. */
const PEOPLE_EVERY = 60;
const PHOTOS_EVERY = 6;

/** Asks the shop whether anything was written since; one word either way, and no list. */
export async function look(last: string): Promise<string> {
  const asked = await fetch('/api/v1/products', { method: 'HEAD', headers: { ...headers(keys.session(), 'application/json'), ...(last === '' ? {} : { 'If-None-Match': last }) } });
  const tag = asked.headers.get('ETag') ?? last;
  if (asked.status === 200 && last !== '' && tag !== last) post.books += 1;
  return tag;
}

/** Watches the shop's books while somebody looks at this device; out of reach, the outbox looks for the shop. */
export function watchBooks(): void {
  let last = '';
  let of: string | null = null;
  let looks = 0;
  setInterval(() => {
    const who = keys.session();
    if (who === null || document.hidden || !post.reached) return;
    // Another person may be told other things.
    if (who !== of) last = '';
    of = who;
    if (looks % PHOTOS_EVERY === 0) sendPhotos().catch(() => { /* They wait here for another look. */ });
    if (looks % PEOPLE_EVERY === 0 && keys.device() !== null) everybody().catch(() => { /* What could not be thrown away here goes at the door. */ });
    looks += 1;
    void look(last).then((tag) => { last = tag; }, () => { post.reached = false; });
  }, LOOK_MS);
}
