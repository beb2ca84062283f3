// @vitest-environment node
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import { LATER } from '../precache';

const KB = 1024;
const TILL_MOST = 45 * KB;
const OTHER_MOST = 25 * KB;
const TILL_CSS_MOST = 6 * KB;
const OTHER_CSS_MOST = 2 * KB;
const KEPT_MOST = 420 * KB;

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
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(TILL_MOST);
  for (const other of chunks().filter((chunk) => !till.includes(chunk))) expect(packed(other.code)).toBeLessThanOrEqual(OTHER_MOST);
});

/** The styles that come with some chunks, by the name of their file. */
function styles(some: Iterable<Rollup.OutputChunk>): Map<string, number> {
  const names = new Set([...some].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return new Map(files.filter((file): file is Rollup.OutputAsset => file.type === 'asset' && names.has(file.fileName)).map((file) => [file.fileName, packed(file.source)]));
}

test('the styles of the till stay small, and so do those of each screen after it', () => {
  const entry = chunks().find((chunk) => chunk.isEntry);
  const till = styles(entry === undefined ? [] : withNeeds(entry));
  const size = [...till.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.info(`the styles of the till are ${size} bytes packed`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(TILL_CSS_MOST);
  const others = [...styles(chunks())].filter(([name]) => !till.has(name));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(([, bytes]) => bytes > OTHER_CSS_MOST)).toEqual([]);
});

/** The list that the build has put into the worker. */
function kept(): string[] {
  const worker = files.find((file): file is Rollup.OutputAsset => file.type === 'asset' && file.fileName === 'sw.js');
  return JSON.parse(/FILES = (\[.*\]);/.exec(String(worker?.source))?.[1] ?? '[]') as string[];
}

test('the worker keeps every built file that is of use without the shop, and they take little room', () => {
  const built = new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  built.set('/', built.get('/index.html') ?? '');
  const sizes = kept().map((name) => Buffer.from(built.get(name) ?? readFileSync(`public${name}`)).length);
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  console.info(`the worker keeps ${size} bytes`);
  const left = [...built.keys()].filter((name) => !kept().includes(name));
  const later = chunks().filter((chunk) => LATER.some((place) => chunk.facadeModuleId?.includes(place)));
  expect(later.map((chunk) => chunk.facadeModuleId)).toHaveLength(LATER.length);
  const isLeft = (name: string): boolean => left.includes(`/${name}`);
  expect(later.filter((chunk) => !isLeft(chunk.fileName))).toEqual([]);
  const others = chunks().filter((chunk) => isLeft(chunk.fileName) && !later.includes(chunk));
  const needing = (one: Rollup.OutputChunk): Rollup.OutputChunk[] => chunks().filter((chunk) => [...chunk.imports, ...chunk.dynamicImports].includes(one.fileName));
  // What a screen that is kept leads to is kept, but for those screens themselves.
  expect(others.filter((one) => needing(one).some((chunk) => !isLeft(chunk.fileName))).map((chunk) => chunk.fileName)).toEqual([]);
  expect(left.filter((name) => !name.endsWith('.js') && !name.endsWith('.css'))).toEqual(['/index.html']);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(KEPT_MOST);
});
