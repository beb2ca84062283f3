import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { mates, type Mate } from './roster';
import { ask } from './server';
import { flag, list, maybe, object, text, type Answer } from './shape';

/** What became of a decision; without words of anybody the books tell it by themselves. */
export type Outcome = { done: boolean; on: string; by: string | null; text: string | null };
export type Decided = { code: string; text: string; topic: string | null; outcome: Outcome | null };
/** Minutes that no longer hold, and who corrected them when. */
export type Corrected = { on: string; by: string | null; agenda: string | null; present: string[]; decisions: { code: string; text: string }[] };
export type Held = { id: string; before: Corrected[]; meeting: string; date: string; agenda: string | null; present: string[]; pendamping: string | null; nextOn: string | null; decisions: Decided[] };

function decided(json: unknown): Decided {
  const o = object(json);
  return {
    code: text(o['code']), text: text(o['text']), topic: maybe(o['topic'], text),
    outcome: maybe(o['outcome'], (item) => { const said = object(item); return { done: flag(said['done']), on: text(said['on']), by: maybe(said['by'], text), text: maybe(said['text'], text) }; }),
  };
}

function corrected(json: unknown): Corrected {
  const o = object(json);
  return {
    on: text(o['on']), by: maybe(o['by'], text), agenda: maybe(o['agenda'], text), present: list(o['present'], text),
    decisions: list(o['decisions'], (item) => ({ code: text(object(item)['code']), text: text(object(item)['text']) })),
  };
}

/** All meetings, the latest first; out of the shop's reach, as this device knew them last. */
export const meetings = (): Promise<Answer<Held[]>> =>
  remembered(keys.kube(), 'rapat', ask('GET', 'meetings', (json) => list(json, (item) => {
    const o = object(item);
    return {
      id: text(o['id']), before: list(o['before'], corrected), meeting: text(o['meeting']), date: text(o['date']), agenda: maybe(o['agenda'], text), present: list(o['present'], text),
      pendamping: maybe(o['pendamping'], text), nextOn: maybe(o['nextOn'], text), decisions: list(o['decisions'], decided),
    };
  })));

/** Who may come. What is kept here for the time without the shop holds no telephone numbers. */
export async function everyone(): Promise<Answer<Mate[]>> {
  const told = await mates();
  const kept = await remembered(keys.kube(), 'rapat-anggota', Promise.resolve(told.ok ? { ok: true, value: told.value.map((one) => ({ ...one, phone: null })) } : told));
  return told.ok ? told : kept;
}

/** After how many days the group is to meet again. */
export const meetEvery = (asOf: string): Promise<Answer<number>> =>
  remembered(keys.kube(), 'rapat-jarak', ask('GET', `rules?asOf=${asOf}`, (json) => Number(text(object(json)['meeting.everyDays']))));

export const kubeName = (): Promise<Answer<string>> => ask('GET', 'kube', (json) => maybe(object(json)['name'], text) ?? '');

export type Guest = { visitor: string; from: string | null; date: string; purpose: string; note: string | null; photo: string | null };
export const guests = (): Promise<Answer<Guest[]>> =>
  ask('GET', 'visits', (json) => list(json, (item) => {
    const o = object(item);
    return { visitor: text(o['visitor']), from: maybe(o['from'], text), date: text(o['date']), purpose: text(o['purpose']), note: maybe(o['note'], text), photo: maybe(o['photo'], text) };
  }));
