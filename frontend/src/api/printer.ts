import { keys } from '../lib/keys';
import { ask, headers, problem } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

/** A paper in the queue of a printer. */
export type Job = { id: string; printer: string; type: string; ref: string; copyNo: number; state: string; lastError: string; createdAt: string };
/** A printer: how it is reached, what it prints, and what keeps it. */
export type Printer = {
  id: string; profile: string; name: string; columns: number; transport: string; address: string; documents: string[];
  hasDrawer: boolean; isAdjusted: boolean; waiting: number; trouble: string; asked: Job | null; forPhone: Job | null; warning: string;
};

const job = (json: unknown): Job => {
  const o = object(json);
  const document = object(o['document']);
  return { id: text(o['id']), printer: text(o['printer']), type: text(document['type']), ref: text(document['ref']), copyNo: whole(o['copyNo']), state: text(o['state']), lastError: maybe(o['lastError'], text) ?? '', createdAt: text(o['createdAt']) };
};
const printer = (json: unknown): Printer => {
  const o = object(json);
  return {
    id: text(o['id']), profile: text(o['profile']), name: text(o['name']), columns: whole(o['columns']), transport: text(o['transport']), address: text(o['address']),
    documents: list(o['documents'], text), hasDrawer: flag(o['hasDrawer']), isAdjusted: flag(o['isAdjusted']), waiting: whole(o['waiting']), trouble: text(o['trouble']),
    asked: maybe(o['asked'], job), forPhone: maybe(o['forPhone'], job), warning: text(o['warning']),
  };
};
const at = (id: string): string => encodeURIComponent(id);

export const allPrinters = (): Promise<Answer<Printer[]>> => ask('GET', 'printers', (json) => list(json, printer));
export const setUp = (id: string, wanted: { profile: string; transport: string; address: string; documents: string[] }): Promise<Answer<Printer>> =>
  ask('PUT', `printers/${at(id)}`, printer, wanted);
/** Somebody has seen to the printer: it is tried at once. */
export const goOn = (id: string): Promise<Answer<Printer>> => ask('POST', `printers/${at(id)}/resume`, printer);
export const testPage = (id: string): Promise<Answer<Job>> => ask('POST', `printers/${at(id)}/test`, job);
export const teach = (id: string, seen: { columns: number | null; strangeLetters: boolean; unreadableSquare: boolean; shortFeed: boolean }): Promise<Answer<Printer>> =>
  ask('POST', `printers/${at(id)}/answers`, printer, seen);
export const openDrawer = (printerId: string, id: string, reason: string): Promise<Answer<{ opened: boolean; problem: string }>> =>
  ask('POST', `printers/${at(printerId)}/drawer`, (json) => ({ opened: flag(object(json)['opened']), problem: text(object(json)['problem']) }), { id, reason });

const MOST = 30;
export const latestPapers = (): Promise<Answer<Job[]>> => ask('GET', `print-jobs?most=${MOST}`, (json) => list(json, job));
export const onePaper = (id: string): Promise<Answer<Job>> => ask('GET', `print-jobs/${at(id)}`, job);
export const callBack = (id: string): Promise<Answer<Job>> => ask('POST', `print-jobs/${at(id)}/cancel`, job);
/** "Sudah keluar lengkap?" A no makes a second paper that says so. */
export const cameOut = (id: string, complete: boolean): Promise<Answer<Job>> => ask('POST', `print-jobs/${at(id)}/confirm`, job, { complete });

/** The paper as a link that opens the printing program of this telephone. */
export async function phoneLink(id: string): Promise<Answer<string>> {
  const response = await fetch(`/api/v1/print-jobs/${at(id)}/rawbt`, { method: 'POST', headers: headers(keys.session(), 'text/plain, application/json') });
  return response.ok ? { ok: true, value: await response.text() } : problem(response.status, await response.json());
}
