import { beforeEach, expect, test, vi } from 'vitest';
import { post } from '../src/lib/post.svelte';



/** A browser's side of it: a worker that is at work, and perhaps one that waits. */
class Browser extends EventTarget {
  controller: object | null = {};
  told: string[] = [];
  active: object | null = {};
  waiting: object | null = { postMessage: (word: string) => this.told.push(word) };
  installing = null;
  async register(): Promise<Browser> { return this; }
  changes(): void { this.dispatchEvent(new Event('controllerchange')); }
}

let browser: Browser;
let reload: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('PROD', true);
  browser = new Browser();
  reload = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: browser });
  vi.stubGlobal('location', { reload });
});

async function begun(): Promise<{ renew: () => void; post: typeof post }> {
  const { keepHere, renew, version } = await import('../src/lib/version.svelte');
  const now = (await import('../src/lib/post.svelte')).post;
  await keepHere();
  expect(version.isNewer).toBe(browser.active !== null && browser.waiting !== null);
  return { renew, post: now };
}

test.each([['a cart', { selling: true }], ['what waits to be sent', { waiting: 1 }]])('a newer version does not come on over %s', async (_what, state) => {
  const { renew, post: now } = await begun();
  Object.assign(now, state);
  renew();
  expect(browser.told).toEqual([]);
  Object.assign(now, { selling: false, waiting: 0 });
  renew();
  expect(browser.told).toEqual(['take-over']);
});

test('it never comes on over an open question', async () => {
  const { renew } = await begun();
  document.body.innerHTML = '<dialog open></dialog>';
  renew();
  expect(browser.told).toEqual([]);
  document.body.innerHTML = '';
  renew();
  expect(browser.told).toEqual(['take-over']);
});

test('the page begins anew with the new version, but not in the middle of a sale begun meanwhile', async () => {
  const { renew, post: now } = await begun();
  renew();
  now.selling = true;
  browser.changes();
  expect(reload).not.toHaveBeenCalled();
  now.selling = false;
  renew();
  expect(reload).toHaveBeenCalledOnce();
});

test('the first worker of all disturbs nobody', async () => {
  browser.controller = null;
  browser.active = null;
  browser.waiting = null;
  const { renew } = await begun();
  browser.changes();
  renew();
  expect(reload).not.toHaveBeenCalled();
});

test('a browser without workers sells all the same', async () => {
  vi.stubGlobal('navigator', {});
  const { keepHere, renew, version } = await import('../src/lib/version.svelte');
  await keepHere();
  renew();
  expect(version.isNewer).toBe(false);
});
