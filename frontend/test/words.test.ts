import { expect, test } from 'vitest';
import { sources } from './files';

const FORBIDDEN = ['POS', 'SKU', 'item', 'produk', 'favorit', 'scan', 'hold', 'park', 'tender', 'piutang', 'pelunasan', 'void', 'refund', 'retur', 'shift', 'closing', 'opname', 'float', 'variance', 'discrepancy', 'selisih', 'expected', 'actual', 'konsinyasi', 'deposit', 'outstanding', 'overdue', 'jatuh tempo', 'hibah', 'equity', 'leakage', 'bocor', 'error', 'anomali', 'fraud', 'reserve', 'payroll', 'absen', 'swap', 'pembelian', 'HPP', 'margin', 'adjustment', 'clearing', 'GL', 'reversal', 'sync', 'offline', 'online', 'cache', 'device', 'password', 'import'];

/** Every file of words; one that is added is looked at without being named here. */
const FILES = import.meta.glob<Record<string, unknown>>('../src/words/*.ts', { eager: true });
const SPOKEN_BY = Object.values(FILES);

function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...all: unknown[]) => unknown)(1, 2, 3, 4))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

/** The paths of all words: till.change, badge.waiting … */
function paths(words: unknown, at = ''): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [at];
  return Object.entries(words).flatMap(([key, value]) => paths(value, at === '' ? key : `${at}.${key}`));
}

test('no word of the glossary that members would not understand', () => {
  const all = sentences(SPOKEN_BY).join('\n');
  expect(FORBIDDEN.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(all))).toEqual([]);
});

test('nobody is shouted at', () => {
  expect(sentences(SPOKEN_BY).filter((sentence) => sentence.includes('!'))).toEqual([]);
});

test('every file of words is looked at', () => {
  const names = Object.keys(FILES).map((file) => file.replace('../src/', ''));
  expect(names).toEqual(sources('.ts').map(([name]) => name).filter((name) => name.startsWith('words/')).sort());
  expect(names).toContain('words/year.ts');
});

test('every word is said somewhere', () => {
  const code = [...sources('.svelte'), ...sources('.ts')].filter(([name]) => !name.startsWith('words/'));
  /** Only who fetches a file of words can say one of them. */
  const unsaid = Object.entries(FILES).flatMap(([file, words]) => {
    const name = file.replace('../src/', '').replace('.ts', '');
    const speakers = code.filter(([, text]) => text.includes(`${name}'`)).map(([, text]) => text).join('\n');
    return paths(words).filter((path) => !isSaid(path, speakers));
  });
  expect(unsaid).toEqual([]);
});

function isSaid(path: string, code: string): boolean {
  const parts = path.split('.');
  return parts.some((_, at) => {
    const whole = parts.slice(0, at + 1).join('.');
    const next = code.split(whole).slice(1).map((rest) => rest[0]);
    if (at === parts.length - 1) return code.includes(whole) || code.includes(whole.replace(/^id/, 'words'));
    // A part that is handed its words says all it asks for: its own type names them.
    return next.includes('[') || code.includes(`Object.entries(${whole})`) || code.includes(`words={${whole}}`);
  });
}

const LETTERS = /\p{L}{2,}/u;
const SPOKEN = /\s(?:aria-label|title|placeholder|alt|label)="([^"]*)"/g;

/** What a component itself says: its text and spoken attributes, without what stands in braces. */
function ownWords(component: string): string[] {
  let page = component.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  for (let before = ''; before !== page;) { before = page; page = page.replace(/\{[^{}]*\}/g, ''); }
  const spoken = [...page.matchAll(SPOKEN)].map((found) => found[1] ?? '');
  return [...spoken, ...page.replace(/<[^>]*>/g, '\n').split('\n')].filter((text) => LETTERS.test(text));
}

test('no sentence stands in a component', () => {
  expect(ownWords('<p>{id.a} Simpan dulu</p>')).toEqual([' Simpan dulu']);
  expect(ownWords('<button aria-label="Tutup">{x}</button>')).toEqual(['Tutup']);
  const said = sources('.svelte').flatMap(([name, text]) => ownWords(text).map((words) => `${name}: ${words.trim()}`));
  expect(said).toEqual([]);
});

test('no component is longer than one can read at once', () => {
  const long = [...sources('.svelte'), ...sources('.ts')].filter(([, text]) => text.split('\n').length > 180);
  expect(long.map(([name]) => name)).toEqual([]);
});
