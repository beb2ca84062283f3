import { expect, test } from 'vitest';
import { id } from '../src/words/id';
import { office } from '../src/words/office';
import { qris } from '../src/words/qris';
import { sources } from './files';

const FORBIDDEN = ['POS', 'SKU', 'item', 'produk', 'favorit', 'scan', 'hold', 'park', 'tender', 'piutang', 'pelunasan', 'void', 'refund', 'retur', 'shift', 'closing', 'opname', 'float', 'variance', 'discrepancy', 'selisih', 'expected', 'actual', 'konsinyasi', 'deposit', 'outstanding', 'overdue', 'jatuh tempo', 'hibah', 'equity', 'leakage', 'bocor', 'error', 'anomali', 'fraud', 'reserve', 'payroll', 'absen', 'swap', 'pembelian', 'HPP', 'margin', 'adjustment', 'clearing', 'GL', 'reversal', 'sync', 'offline', 'online', 'cache', 'device', 'password', 'import'];

const SPOKEN_BY = { id, office, qris };

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

test('every word is said somewhere', () => {
  const code = [...sources('.svelte'), ...sources('.ts')].map(([, text]) => text).join('\n');
  const isSaid = (path: string): boolean => {
    const parts = path.split('.');
    return parts.some((_, at) => {
      const whole = parts.slice(0, at + 1).join('.');
      const next = code.split(whole).slice(1).map((rest) => rest[0]);
      return at === parts.length - 1 ? code.includes(whole) || code.includes(path.replace(/^id/, 'words')) : next.includes('[');
    });
  };
  expect(paths(SPOKEN_BY).filter((path) => !isSaid(path))).toEqual([]);
});

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
