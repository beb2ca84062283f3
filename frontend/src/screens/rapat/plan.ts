import type { Held } from '../../api/meeting';
import { weekday } from '../../lib/days';
import { keys } from '../../lib/keys';
import { recall, remember } from '../../lib/remember';
import { meeting } from '../../words/meeting';

/** A meeting that is prepared: what is said in it, and what of it an invitation may say. */
export type Line = { said: string; topic: string };
export type Plan = { date: string; hour: string; place: string; lines: Line[]; opened: string[] };
/** Minutes that are being written: in a meeting a phone lies on the mat, and locks itself. */
export type Draft = { date: string; present: string[]; pendamping: boolean; agenda: string; decisions: Made[]; text: string; topic: string; nextOn: string };
export type Made = { code: string; text: string; topic: string };

/** Minutes as they stand, to be corrected. */
export const draftOf = (held: Held): Draft => ({
  date: held.date, present: held.present, pendamping: held.pendamping !== null, agenda: held.agenda ?? '',
  decisions: held.decisions.map(({ code, text, topic }) => ({ code, text, topic: topic ?? '' })), text: '', topic: '', nextOn: held.nextOn ?? '',
});

const [PLAN, DRAFT] = ['rapat-siap', 'rapat-catat'];
/** An invitation is read on a small screen; more than these are talked about, not announced. */
const ANNOUNCED = 6;

export const recallPlan = (): Plan | null => recall<Plan | null>(keys.kube(), PLAN);
export const keepPlan = (plan: Plan | null): boolean => remember(keys.kube(), PLAN, plan);
export const recallDraft = (): Draft | null => recall<Draft | null>(keys.kube(), DRAFT);
export const keepDraft = (draft: Draft | null): boolean => remember(keys.kube(), DRAFT, draft);

export const placeAndTime = ({ date, hour, place }: Plan): string => meeting.plan.place_at(weekday(date), hour.replace(':', '.'), place);

/** R-2026-11-24; a second meeting of one day is told apart. */
export function meetingCode(date: string, held: Held[]): string {
  const before = held.filter((one) => one.date === date).length;
  return `R-${date}${before === 0 ? '' : `-${before + 1}`}`;
}

/** K1/2026-11, K2/2026-11 …: counted on within a month, over all its meetings. */
export function decisionCode(date: string, held: Held[], made: Made[]): string {
  const month = date.slice(0, 7);
  const taken = [...held.flatMap((one) => one.decisions), ...made].map((one) => one.code);
  let no = 1;
  while (taken.includes(`K${no}/${month}`)) no += 1;
  return `K${no}/${month}`;
}

/** Another day may lie in another month: the decisions get its numbers, in their order. */
export function numbered(date: string, held: Held[], made: Made[]): Made[] {
  return made.reduce<Made[]>((all, one) => [...all, { ...one, code: decisionCode(date, held, all) }], []);
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '');
/** A line of her own may name somebody; what is sent to all does not. */
export function announced(lines: Line[], names: string[]): string[] {
  const called = names.flatMap((name) => wordsOf(name.replace(/^(Bu|Ibu|Pak|Bapak)\s+/, '')));
  const isNamed = (topic: string): boolean => wordsOf(topic).some((word) => called.includes(word));
  return lines.map((one) => one.topic).filter((topic) => !isNamed(topic)).slice(0, ANNOUNCED);
}

/** What is told to one member, or to all of them. */
export function invitation(plan: Plan, kube: string, name: string, names: string[]): Record<string, string> {
  return { nama: name, kube, waktu: placeAndTime(plan), acara: announced(plan.lines, names).map((topic, at) => `${at + 1}. ${topic}`).join('\n') };
}

/** An address that opens a chat holds so much and no more. */
const [TOLD, LETTERS] = [8, 120];
/** What the group's chat is told afterwards: decisions, and when to meet again. */
export function resultOf(held: Held, kube: string): string {
  const decisions = held.decisions.length === 0 ? [meeting.resultNone] : held.decisions.slice(0, TOLD).map((one) => `${one.code}: ${one.text.length > LETTERS ? `${one.text.slice(0, LETTERS)} …` : one.text}`);
  return [meeting.result(kube, weekday(held.date), held.present.length), ...decisions, ...(held.nextOn === null ? [] : [meeting.next(weekday(held.nextOn))])].join('\n');
}
