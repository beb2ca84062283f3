import { restore } from '../words/restore';
import { ask, problem } from './server';
import { maybe, object, text, whole, type Answer, type Shape } from './shape';

/** What comes of a file that is sent or fetched. */
export async function reach<T>(request: Promise<Response>, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  try {
    const response = await request;
    return response.ok ? { ok: true, value: await read(response) } : problem(response.status, await response.json());
  } catch {
    return { ok: false, status: 0, code: 'offline', detail: restore.lost };
  }
}

/** How far a restore is: its step, or why it was refused. */
export type Stage = { step: string; done: number; total: number; name: string | null; millis: number | null; detail: string | null };
const stage: Shape<Stage> = (json) => {
  const o = object(json);
  return { step: text(o['step']), done: whole(o['done']), total: whole(o['total']), name: maybe(o['name'], text), millis: maybe(o['millis'], whole), detail: maybe(o['detail'], text) };
};
export const restoreStage = (): Promise<Answer<Stage>> => ask('GET', 'restore', stage);
export const restoreFrom = (file: Blob, words: string): Promise<Answer<Stage>> =>
  reach(fetch('/api/v1/restore', { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json', 'Amanah-Words': encodeURIComponent(words) } }), async (response) => stage(await response.json()));
