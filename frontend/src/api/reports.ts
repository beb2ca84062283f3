import { ask } from './server';
import { flag, list, maybe, object, text, whole, WrongShape, type Answer } from './shape';

export type Cell = string | number;
export type Column = { name: string; title: string; isNumber: boolean; isBar: boolean };
export type Row = { kind: string; cells: Record<string, Cell> };
export type Sheet = { title: string; period: string; columns: Column[]; rows: Row[]; remarks: string[] };

function cell(json: unknown): Cell {
  if (typeof json !== 'string' && typeof json !== 'number') throw new WrongShape();
  return json;
}

/** A report as its rows, the same for every report; what is only signed on paper is left out. */
export const sheets = (report: string, question: string): Promise<Answer<Sheet[]>> =>
  ask('GET', `reports/${report}.json?${question}`, (json) => list(json, (item) => {
    const o = object(item);
    const columns = list(o['columns'], (one) => ({ name: text(object(one)['name']), title: text(object(one)['title']), kind: text(object(one)['kind']) }));
    return {
      title: text(o['title']), period: text(o['period']), remarks: list(o['remarks'], text),
      columns: columns.filter(({ kind }) => kind !== 'SIGN').map(({ name, title, kind }) => ({ name, title, isNumber: kind === 'MONEY' || kind === 'COUNT', isBar: kind === 'BAR' })),
      rows: list(o['rows'], (one) => {
        const { row, ...cells } = object(one);
        return { kind: text(row), cells: Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, cell(value)])) };
      }),
    };
  }));

export type Moved = { code: string; name: string; before: number; now: number; change: number };
export type Added = { no: number; date: string; happenedOn: string; memo: string; title: string; lines: { code: string; name: string; amount: number }[] };
export type Changes = { since: number; until: number; more: boolean; accounts: Moved[]; entries: Added[] };
export const changes = (since: number, asOf: string): Promise<Answer<Changes>> =>
  ask('GET', `reports/changes?since=${since}&asOf=${asOf}`, (json) => {
    const o = object(json);
    return {
      since: whole(o['since']), until: whole(o['until']), more: flag(o['more']),
      accounts: list(o['accounts'], (item) => {
        const m = object(item);
        return { code: text(m['code']), name: text(m['name']), before: whole(m['before']), now: whole(m['now']), change: whole(m['change']) };
      }),
      entries: list(o['entries'], (item) => {
        const e = object(item);
        return {
          no: whole(e['no']), date: text(e['date']), happenedOn: text(e['happenedOn']), memo: maybe(e['memo'], text) ?? '', title: text(e['title']),
          lines: list(e['lines'], (one) => ({ code: text(object(one)['code']), name: text(object(one)['name']), amount: whole(object(one)['amount']) })),
        };
      }),
    };
  });

/** What happened by a day and was recorded after a number, however much came since. */
export async function late(since: number, until: string, today: string): Promise<Answer<Added[]>> {
  const found: Added[] = [];
  for (let from = since; ;) {
    const answer = await changes(from, today);
    if (!answer.ok) return answer;
    found.push(...answer.value.entries.filter((entry) => entry.happenedOn <= until));
    if (!answer.value.more) return { ok: true, value: found };
    from = answer.value.until;
  }
}

export type Named = { code: string; name: string };
export const accounts = (): Promise<Answer<Named[]>> =>
  ask('GET', 'ledger/accounts', (json) => list(json, (item) => ({ code: text(object(item)['code']), name: text(object(item)['name']) })));
