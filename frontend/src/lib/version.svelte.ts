import { post } from './post.svelte';

/** Whether a newer version of the screens lies ready and waits for a quiet moment. */
export const version = $state({ isNewer: false });
let next: ServiceWorker | null = null;
let isStale = false;

/** Nobody is in the middle of anything, and all that was written here has been sent. */
function isQuiet(): boolean {
  return !post.selling && post.waiting === 0 && document.querySelector('dialog[open]') === null;
}

/** Old browsers, and pages that are not safe, have no workers. */
function workers(): ServiceWorkerContainer | undefined {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}

function lies(worker: ServiceWorker | null): void {
  next = worker;
  version.isNewer = worker !== null;
}

/** Lets the newer version come on, where there is one and where this is a quiet moment. */
export function renew(): void {
  if (!isQuiet()) return;
  if (isStale) location.reload();
  else next?.postMessage('take-over');
}

/** Puts the worker in place that keeps the screens on this device, and watches for newer ones. */
export async function keepHere(): Promise<void> {
  const place = workers();
  if (place === undefined || !import.meta.env.PROD) return;
  let isFirst = place.controller === null;
  place.addEventListener('controllerchange', () => {
    isStale = !isFirst;
    isFirst = false;
    if (isStale) renew();
  });
  // Out of reach, the one that is here goes on; the next start asks again.
  const there = await place.register('/sw.js').catch(() => null);
  if (there === null) return;
  if (there.active !== null) lies(there.waiting);
  there.addEventListener('updatefound', () => {
    const coming = there.installing;
    coming?.addEventListener('statechange', () => { if (coming.state === 'installed' && there.active !== null) lies(coming); });
  });
}
