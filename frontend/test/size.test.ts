// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';

const KB = 1024;
const TILL_WARN = 45 * KB;
const TILL_MOST = 60 * KB;
const OTHER_MOST = 25 * KB;
const CSS_MOST = 6 * KB;

let files: (Rollup.OutputChunk | Rollup.OutputAsset)[] = [];

beforeAll(async () => {
  // Built as the shop gets it, not as the tests run it.
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('VITEST', undefined);
  const built = await build({ logLevel: 'silent', mode: 'production', build: { write: false } });
  files = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
}, 60_000);

const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const chunks = (): Rollup.OutputChunk[] => files.filter((file) => file.type === 'chunk');

/** A chunk and all it needs before it can run. */
function withNeeds(chunk: Rollup.OutputChunk, seen = new Set<Rollup.OutputChunk>()): Set<Rollup.OutputChunk> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const needed of chunks()) if (chunk.imports.includes(needed.fileName)) withNeeds(needed, seen);
  return seen;
}

test('the till comes over a slow line in a second', () => {
  const entry = chunks().find((chunk) => chunk.isEntry);
  expect(entry).toBeDefined();
  const till = entry === undefined ? [] : [...withNeeds(entry)];
  const size = till.reduce((sum, chunk) => sum + packed(chunk.code), 0);
  console.info(`the till is ${size} bytes packed`);
  if (size > TILL_WARN) console.warn(`the till has grown to ${size} bytes packed; the budget is ${TILL_WARN}`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(TILL_MOST);
  for (const other of chunks().filter((chunk) => !till.includes(chunk))) expect(packed(other.code)).toBeLessThanOrEqual(OTHER_MOST);
});

test('all styles together stay small', () => {
  const css = files.filter((file): file is Rollup.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'));
  expect(css.length).toBeGreaterThan(0);
  expect(css.reduce((sum, file) => sum + packed(file.source), 0)).toBeLessThanOrEqual(CSS_MOST);
});
