import { beforeEach, expect, test } from 'vitest';
import type { Decided, Held } from '../src/api/meeting';
import { agendaOf, toAnswer, type Known } from '../src/lib/agenda';
import { courseOf, RULES, wrong } from '../src/screens/aturan/rules';
import { filled } from '../src/lib/message';
import { message } from '../src/words/message';
import { announced, decisionCode, invitation, keepDraft, meetingCode, numbered, recallDraft, resultOf } from '../src/screens/rapat/plan';

const decided = (code: string, done?: boolean): Decided => ({ code, text: `Putusan ${code}`, topic: null, outcome: done === undefined ? null : { done, on: '2026-11-20', by: 'A01', text: done ? 'sudah' : 'belum' } });
const held = (date: string, ...decisions: Decided[]): Held => ({ id: date, before: [], meeting: `R-${date}`, date, agenda: null, present: ['A01', 'A02'], pendamping: null, nextOn: null, decisions });
const plan = { date: '2026-11-27', hour: '16:00', place: 'Warung', opened: [] };
const NAMES = ['Bu Siti', 'Bu Rina'];

beforeEach(() => { localStorage.clear(); });

test('numbers of decisions go on within a month, over all its meetings, and begin anew in the next', () => {
  const before = [held('2026-11-03', decided('K1/2026-11'), decided('K2/2026-11'))];
  expect(decisionCode('2026-11-24', before, [])).toBe('K3/2026-11');
  expect(decisionCode('2026-12-01', before, [])).toBe('K1/2026-12');
  const made = [{ code: 'K3/2026-11', text: 'a', topic: '' }, { code: 'K4/2026-11', text: 'b', topic: '' }];
  expect(numbered('2026-12-01', before, made).map((one) => one.code)).toEqual(['K1/2026-12', 'K2/2026-12']);
  expect(meetingCode('2026-11-03', before)).toBe('R-2026-11-03-2');
  expect(meetingCode('2026-11-24', before)).toBe('R-2026-11-24');
});

test('what nobody has answered is asked for again, and what is done is not', () => {
  const all = [held('2026-11-20', decided('K1/2026-11', true)), held('2026-10-20', decided('K1/2026-10'), decided('K2/2026-10', true)), held('2026-09-20', decided('K1/2026-09')), held('2026-08-20', decided('K1/2026-08'), decided('K2/2026-08', false))];
  expect(toAnswer(all).map((one) => one.code)).toEqual(['K1/2026-11', 'K1/2026-10', 'K1/2026-09', 'K2/2026-08']);
  const known = { holders: [{ member: 'A02', exposure: 60_000 }, { member: 'A03', exposure: 0 }], findings: [{ answer: null, cameBack: false }], toBuy: 2, wages: [{ net: 150_000 }, { net: 145_000 }], meetings: all } as unknown as Known;
  const lines = agendaOf(known);
  expect(lines.map((one) => one.said)).toEqual(['Keputusan lalu yang belum selesai: K1/2026-10, K1/2026-09, K2/2026-08', 'Setoran titipan: 1 anggota, Rp60.000', '1 hal yang perlu dicek', '2 barang hampir habis, siapa belanja?', 'Upah bulan ini Rp295.000', 'Lain-lain']);
  expect(agendaOf({ ...known, holders: [], findings: [], toBuy: 0, wages: [], meetings: [] }).map((one) => one.said)).toEqual(['Lain-lain']);
});

const said = (marks: Record<string, string>): string => filled(message.texts['undangan'] ?? '', marks);

test('an invitation says nothing of anybody’s debts, and leaves out a line that names somebody', () => {
  const lines = [{ said: 'Setoran titipan: 1 anggota, Rp60.000', topic: 'Setoran titipan' }, { said: 'Utang Rina', topic: 'Utang Rina' }, { said: 'Rak baru', topic: 'Rak baru' }];
  expect(announced(lines, NAMES)).toEqual(['Setoran titipan', 'Rak baru']);
  expect(announced([{ said: '', topic: 'Susunan organisasi' }], ['Bu Ani'])).toEqual(['Susunan organisasi']);
  const text = said(invitation({ ...plan, lines }, 'KUBE Cempaka', 'Bu Siti', NAMES));
  expect(text).toContain('Assalamualaikum Bu Siti.');
  expect(text).toContain('Jumat, 27 Nov, pukul 16.00, di Warung');
  expect(text).not.toMatch(/Rp|Rina/);
  expect(encodeURIComponent(said(invitation({ ...plan, lines: Array.from({ length: 40 }, () => ({ said: 'x', topic: 'Belanja barang '.repeat(8) })) }, 'KUBE', 'Bu Siti', []))).length).toBeLessThan(2_000);
});

test('the result of a meeting tells decisions and when to meet again', () => {
  expect(resultOf({ ...held('2026-11-24', decided('K1/2026-11')), nextOn: '2026-12-22' }, 'KUBE Cempaka')).toBe('*Hasil rapat KUBE Cempaka, Selasa, 24 Nov*\n2 orang datang.\nK1/2026-11: Putusan K1/2026-11\nRapat berikutnya Selasa, 22 Des.');
  expect(resultOf(held('2026-11-24'), 'KUBE')).toContain('Tidak ada keputusan baru.');
});

test('minutes that are being written outlive the lock of the phone', () => {
  const draft = { date: '2026-11-24', present: ['A01'], pendamping: true, agenda: '', decisions: [], text: 'Beli', topic: '', nextOn: '' };
  keepDraft(draft);
  expect(recallDraft()).toEqual(draft);
  keepDraft(null);
  expect(recallDraft()).toBeNull();
});

const step = (value: string, since: string | null): { name: string; value: string; since: string | null; meeting: null; memo: null } => ({ name: 'wage.base', value, since, meeting: null, memo: null });
const named = (name: string): (typeof RULES)[number] => RULES.find((one) => one.name === name) ?? { name: '', group: '', kind: 'money', least: 0, most: 0 };

test('a rule is what it is today, whatever is to come, and what was written twice counts once', () => {
  const course = courseOf(named('wage.base'), [step('150000', null), step('60000', '2026-01-01'), step('75000', '2026-07-01'), step('80000', '2026-07-01'), step('175000', '2027-01-01')], '2026-11-24');
  expect(course.now.value).toBe('80000');
  expect(course.coming.map((one) => one.value)).toEqual(['175000']);
  expect(course.all.map((one) => one.value)).toEqual(['150000', '60000', '80000', '175000']);
  expect(courseOf(named('leak.names'), [], '2026-11-24').now.value).toBe('0');
});

test('a value nobody can live with is refused in one sentence', () => {
  const course = courseOf(named('wage.base'), [step('150000', null)], '2026-11-24');
  const other = (name: string): number => (name === 'wage.base' ? 150_000 : 5_000);
  expect(wrong(named('wage.base'), '', course, other)).toBe('Tulis dulu jadi berapa.');
  expect(wrong(named('wage.base'), '150000', course, other)).toBe('Sekarang sudah Rp150.000.');
  expect(wrong(named('wage.base'), '4999', course, other)).toBe('Upah tidak boleh kurang dari potongan, Rp5.000.');
  expect(wrong(named('wage.base'), '5000', course, other)).toBe('');
  expect(wrong(named('wage.base'), '5000001', course, other)).toBe('Harus antara Rp0 dan Rp5.000.000.');
  expect(wrong(named('wage.deduction'), '150001', course, other)).toBe('Potongan tidak boleh lebih dari upah, Rp150.000.');
  expect(wrong(named('meeting.everyDays'), '0', course, other)).toBe('Harus antara 1 hari dan 92 hari.');
});
