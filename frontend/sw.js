/*
 * The worker that lets the till open without the shop. It keeps the files of one version of the
 * screens, all that is of use without the shop, and what was asked for besides: what the shop
 * says (/api) is never kept here. The build fills in the two lines below.
 */
const VERSION = '';
const FILES = [];

const SHELL = '/';
/** Files here carry a fingerprint in their name, so that one name is one content. */
const NAMED = '/assets/';
const PLACE = `amanah-${VERSION}`;

self.addEventListener('install', (event) => {
  const asked = FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(PLACE).then((place) => place.addAll(asked)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('amanah-') && name !== PLACE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

/** Only the page knows when nobody is in the middle of a sale. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  const isHouse = origin === self.location.origin && method === 'GET' && !/^\/(api|q)\//.test(pathname);
  if (!isHouse) return;
  const wanted = mode === 'navigate' ? SHELL : pathname;
  if (FILES.includes(wanted) || pathname.startsWith(NAMED)) event.respondWith(kept(wanted, event.request));
});

/**
 * From what lies here, else from the shop. What was asked for once stays too: the reader of codes,
 * on a device that needs it, works on without the shop.
 */
async function kept(wanted, request) {
  const place = await caches.open(PLACE);
  const here = await place.match(wanted);
  if (here !== undefined) return here;
  const answer = await fetch(request);
  if (answer.ok && wanted.startsWith(NAMED)) await place.put(wanted, answer.clone());
  return answer;
}
