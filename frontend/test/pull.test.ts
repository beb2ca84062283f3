import { beforeEach, expect, test, vi } from 'vitest';
import { keys } from '../src/lib/keys';
import { post } from '../src/lib/post.svelte';
import { look } from '../src/lib/pull';

let tag = '"a"';
let asked: Headers[] = [];

beforeEach(() => {
  tag = '"a"';
  asked = [];
  post.books = 0;
  keys.signIn({ token: 'toko.kunci', member: 'A01', name: 'Bu Siti' });
  vi.stubGlobal('fetch', async (_url: string, how: RequestInit) => {
    const sent = new Headers(how.headers);
    asked.push(sent);
    return new Response(null, { status: sent.get('If-None-Match') === tag ? 304 : 200, headers: { ETag: tag } });
  });
});

test('what others write is seen, and what nobody wrote costs no list', async () => {
  const first = await look('');
  expect(post.books).toBe(0);
  expect(await look(first)).toBe('"a"');
  expect(post.books).toBe(0);
  tag = '"b"';
  expect(await look(first)).toBe('"b"');
  expect(post.books).toBe(1);
  expect(asked.map((one) => one.get('If-None-Match'))).toEqual([null, '"a"', '"a"']);
});

test('a shop that says nothing of it is not taken for news', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 403 }));
  expect(await look('"a"')).toBe('"a"');
  expect(post.books).toBe(0);
});
