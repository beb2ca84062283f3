import { keys } from '../lib/keys';
import { intake } from '../words/intake';
import { id } from '../words/id';
import { headers, problem } from './server';
import { amounts, flag, list, object, text, whole, WrongShape, type Answer, type Shape } from './shape';

/** One cell that somebody must look at, and what to do about it. */
export type Fault = { cell: string; detail: string };
/** What a form would write, how many rows of each part and how much money, and what is wrong. */
export type Look = { known: boolean; counts: Record<string, number>; sums: Record<string, number>; faultsInAll: number; faults: Fault[]; remarks: Fault[] };

const fault = (json: unknown): Fault => ({ cell: text(object(json)['cell']), detail: text(object(json)['detail']) });
const look = (json: unknown): Look => {
  const o = object(json);
  return {
    known: flag(o['known']), counts: amounts(o['counts']), sums: amounts(o['sums']), faultsInAll: whole(o['faultsInAll']),
    faults: list(o['faults'], fault), remarks: list(o['remarks'], fault),
  };
};

async function reach<T>(request: Promise<Response>, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  try {
    const response = await request;
    return response.ok ? { ok: true, value: await read(response) } : problem(response.status, await response.json());
  } catch (thrown) {
    return { ok: false, status: 0, code: 'offline', detail: thrown instanceof WrongShape ? id.errors.notUnderstood : intake.form.cut };
  }
}

const token = (accept: string): Record<string, string> => headers(keys.session(), accept);
const sent = <T>(path: string, file: Blob, shape: Shape<T>): Promise<Answer<T>> =>
  reach(fetch(`/api/v1/${path}`, { method: 'POST', body: file, headers: { ...token('application/json'), 'Content-Type': 'application/octet-stream' } }),
    async (response) => shape(await response.json()));

/** The empty form, to be kept on this device. */
export const blankForm = (kind: 'xlsx' | 'csv'): Promise<Answer<Blob>> =>
  reach(fetch(`/api/v1/template.${kind}`, { headers: token('*/*') }), (response) => response.blob());

/** What a filled-in form comes to; nothing is written. */
export const lookThrough = (file: Blob): Promise<Answer<Look>> => sent('template/preview', file, look);

/** Writes all of a form, or nothing; tells how many entries it came to. */
export const writeForm = (file: Blob): Promise<Answer<number>> => sent('template', file, (json) => whole(object(json)['entries']));
