import { expect, test } from 'vitest';
import { id } from '../src/words/id';

const FORBIDDEN = ['POS', 'SKU', 'item', 'produk', 'favorit', 'scan', 'hold', 'tender', 'piutang', 'void', 'refund', 'retur', 'shift', 'opname', 'variance', 'selisih', 'konsinyasi', 'deposit', 'outstanding', 'overdue', 'leakage', 'bocor', 'fraud', 'reserve', 'payroll', 'HPP', 'margin', 'offline', 'sync'];

function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...all: unknown[]) => unknown)(1, 2, 3, 4))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

test('no word of the glossary that members would not understand', () => {
  const all = sentences(id).join('\n');
  expect(FORBIDDEN.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(all))).toEqual([]);
});
