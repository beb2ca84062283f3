import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, whole, type Answer } from './shape';

export type Over = { month: string; closed: boolean };
/** The months that are over on the day the books are on: example books stand still while the shop's calendar goes on. */
export const monthsOver = (today: string): Promise<Answer<Over[]>> =>
  ask('GET', 'closing', (json) => list(json, (item) => ({ month: text(object(item)['month']), closed: flag(object(item)['closed']) })).filter((one) => one.month < today.slice(0, 7)));

export type Block = { code: string; text: string; who: string; about: string };
export type Seal = { no: number; head: string; closedAt: string };
export type Closing = { blocks: Block[]; seal: Seal | null };
export const closing = (month: string): Promise<Answer<Closing>> =>
  ask('GET', `closing/${month}`, (json) => {
    const o = object(json);
    return {
      blocks: list(o['blocks'], (item) => {
        const b = object(item);
        return { code: text(b['code']), text: text(b['text']), who: text(b['who']), about: text(b['about']) };
      }),
      seal: maybe(o['seal'], (item) => ({ no: whole(object(item)['no']), head: text(object(item)['head']), closedAt: text(object(item)['closedAt']) })),
    };
  });

export type Signature = { member: string; pin: string };
export const closeMonth = (month: string, id: string, treasurer: Signature, chair: Signature): Promise<Answer<null>> =>
  ask('POST', `closing/${month}`, () => null, { id, treasurer, chair });

export type Officer = { member: string; name: string; roles: string[]; from: string; left: string | null };
export const register = (): Promise<Answer<Officer[]>> =>
  ask('GET', 'members', (json) => list(json, (item) => {
    const o = object(item);
    return { member: text(o['member']), name: text(o['name']), roles: list(o['roles'], text), from: text(o['from']), left: maybe(o['left'], text) };
  }));
export const giveOfficersPin = (member: string, name: string, role: string, pin: string): Promise<Answer<null>> =>
  ask('PUT', `people/${encodeURIComponent(member)}/pin`, () => null, { role, name, pin });

export type Count = { where: string; counted: number; expected: number; variance: number; entryNo: number };
export const cashCounts = (day: string): Promise<Answer<Count[]>> =>
  ask('GET', `cash/counts?from=${day}&to=${day}`, (json) => list(json, (item) => {
    const o = object(item);
    return { where: text(o['where']), counted: whole(o['counted']), expected: whole(o['expected']), variance: whole(o['variance']), entryNo: whole(o['entryNo']) };
  }));

export type Wage = { member: string; name: string; base: number; missed: number; deduction: number; net: number; paid: number; offset: number; unpaid: number; missedOn: string[] };
export const wages = (month: string): Promise<Answer<{ accrued: boolean; members: Wage[] }>> =>
  ask('GET', `wages/${month}`, (json) => ({
    accrued: flag(object(json)['accrued']),
    members: list(object(json)['members'], (item) => {
      const o = object(item);
      return { member: text(o['member']), name: text(o['name']), base: whole(o['base']), missed: whole(o['missed']), deduction: whole(o['deduction']), net: whole(o['net']), paid: whole(o['paid']), offset: whole(o['offset']), unpaid: whole(o['unpaid']), missedOn: list(o['missedOn'], text) };
    }),
  }));

/** One member's turn; status planned, attended, missed or swapped, and then who stands in. */
export type Turn = { date: string; slot: number; member: string; status: string; by: string | null };
export const roster = (month: string): Promise<Answer<Turn[]>> =>
  remembered(keys.kube(), `papan.${month}`, ask('GET', `roster/${month}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), slot: whole(o['slot']), member: text(o['member']), status: text(o['status']), by: maybe(o['by'], text) };
  })));

/** An entry to look at: what it was, whose, how much, and why it is odd. */
export type Odd = { id: string; no: number; date: string; kind: string; who: string; amount: number; detail: string };
export const openReviews = (): Promise<Answer<Odd[]>> =>
  ask('GET', 'review?open=true', (json) => list(json, (item) => {
    const o = object(item);
    return {
      id: text(o['id']), no: whole(o['no']), date: text(o['date']), kind: text(o['kind']), who: text(o['who']),
      amount: whole(o['amount']), detail: text(o['detail']),
    };
  }));

export const printers = (): Promise<Answer<string[]>> =>
  ask('GET', 'printers', (json) => list(json, (item) => text(object(item)['id'])));
export const print = (id: string, printer: string, type: string, ref: string): Promise<Answer<null>> =>
  ask('POST', 'print-jobs', () => null, { id, printer, document: { type, ref } });

type Line = { code: string; amount: number };
const lines = (json: unknown, amount: string): Line[] =>
  list(json, (item) => ({ code: text(object(item)['code']), amount: whole(object(item)[amount]) }));

export type Income = { lines: Line[]; surplus: number };
export const income = (month: string): Promise<Answer<Income>> =>
  ask('GET', `reports/income?month=${month}`, (json) => ({ lines: lines(object(json)['lines'], 'amount'), surplus: whole(object(json)['surplus']) }));

export type Position = { assets: Line[]; liabilities: Line[] };
export const position = (day: string): Promise<Answer<Position>> =>
  ask('GET', `reports/position?asOf=${day}`, (json) => ({ assets: lines(object(json)['assets'], 'balance'), liabilities: lines(object(json)['liabilities'], 'balance') }));

export const capitalMoved = (from: string, to: string): Promise<Answer<{ opening: number; closing: number }>> =>
  ask('GET', `reports/equity?from=${from}&to=${to}`, (json) => ({ opening: whole(object(json)['opening']), closing: whole(object(json)['closing']) }));
