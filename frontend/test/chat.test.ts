// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chat } from '../src/lib/chat';
import { filled, openedAgo } from '../src/lib/message';
import { chat as words } from '../src/words/chat';
import { message } from '../src/words/message';
import { sources } from './files';

/** What the shop knows of each message: its name, and the marks that must and may stand in it. */
const KNOWN = [...readFileSync('../src/main/java/id/kube/reminders/ChatText.java', 'utf8').matchAll(/^ {4}([A-Z]+)\(List\.of\(([^)]*)\), List\.of\(([^)]*)\)\)/gm)]
  .map(([, name = '', needed = '', further = '']) => ({ name: name.toLowerCase(), needed: quoted(needed), marks: quoted(`${needed},${further}`) }));
function quoted(list: string): string[] { return [...list.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? ''); }

test('every message of the shop has words of its own, and these have the marks the shop asks for', () => {
  expect(KNOWN.map((one) => one.name).sort()).toEqual(Object.keys(message.texts).sort());
  for (const { name, needed, marks } of KNOWN) {
    const used = [...(message.texts[name] ?? '').matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '');
    expect(used).toEqual(expect.arrayContaining(needed));
    expect(used.filter((mark) => !marks.includes(mark))).toEqual([]);
    expect(words.names[name]).toBeDefined();
    expect(marks.filter((mark) => words.marks[mark] === undefined || words.samples[mark] === undefined)).toEqual([]);
  }
});

test('every way to WhatsApp goes through one place', () => {
  const leading = [...sources('.svelte'), ...sources('.ts')].filter(([, text]) => text.includes("lib/chat'") || text.includes('wa.me/')).map(([name]) => name);
  expect(leading.sort()).toEqual(['lib/chat.ts', 'parts/Chat.svelte']);
});

test('marks are filled in once, also where what fills them looks like one', () => {
  expect(filled('Halo {nama}, {kube}: {lain}', { nama: '{kube}', kube: 'KUBE' })).toBe('Halo {kube}, KUBE: {lain}');
  expect(chat('0812-3456-7890', 'a b')).toBe('https://wa.me/6281234567890?text=a%20b');
});

test('opened is told by days', () => {
  expect([0, 1, 5].map(openedAgo)).toEqual(['dibuka hari ini', 'dibuka kemarin', 'dibuka 5 hari lalu']);
});
