import { ask } from './server';
import { amounts, flag, list, maybe, object, text, whole, type Answer } from './shape';

export type Part = { code: string; party: string | null; amount: number };
export type Finding = {
  id: string; signal: string; level: string; sure: string; since: string; text: string; otherwise: string; step: string; amount: number;
  unnamed: { text: string; step: string }; evidence: string[]; cameBack: boolean; answer: { text: string; on: string } | null;
};
/** Days until half of what was entrusted is left: if all stop handing in, at today's pace, if nobody else stops. */
export type Runway = { allStop: number | null; likely: number | null; nobodyElse: number | null };
export type Watch = {
  level: string; entrusted: number; face: number; recoverable: number; parts: Record<string, number>;
  from: string; total: number; change: Part[]; runway: Runway; findings: Finding[]; muted: string[];
};
function finding(json: unknown): Finding {
  const f = object(json);
  return {
    id: text(f['id']), signal: text(f['signal']), level: text(f['level']), sure: text(f['sure']), since: text(f['since']), text: text(f['text']), otherwise: text(f['otherwise']),
    step: text(f['step']), amount: whole(f['amount']), cameBack: flag(f['cameBack']), unnamed: { text: text(object(f['unnamed'])['text']), step: text(object(f['unnamed'])['step']) },
    evidence: list(f['evidence'], (line) => text(object(line)['text'])),
    answer: maybe(f['ack'], (said) => ({ text: text(object(said)['text']), on: text(object(said)['on']) })),
  };
}
export const watch = (asOf: string, from?: string): Promise<Answer<Watch>> =>
  ask('GET', `leakage?asOf=${asOf}${from === undefined ? '' : `&from=${from}`}`, (json) => {
    const o = object(json);
    const capital = object(o['capital']);
    const change = object(o['change']);
    const runway = object(o['runway']);
    return {
      level: text(o['level']), entrusted: whole(capital['entrusted']), face: whole(capital['face']),
      recoverable: whole(capital['recoverable']), parts: amounts(capital['parts']), from: text(change['from']), total: whole(change['total']),
      change: list(change['parts'], (item) => {
        const p = object(item);
        return { code: text(p['code']), party: maybe(p['party'], text), amount: whole(p['amount']) };
      }),
      runway: { allStop: maybe(runway['allStop'], whole), likely: maybe(runway['likely'], whole), nobodyElse: maybe(runway['nobodyElse'], whole) },
      findings: list(o['findings'], finding), muted: list(o['muted'], text),
    };
  });

export type Point = { date: string; recoverable: number; entrusted: number };
export const capitalLine = (to: string): Promise<Answer<Point[]>> =>
  ask('GET', `leakage/capital?to=${to}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), recoverable: whole(o['recoverable']), entrusted: whole(o['entrusted']) };
  }));

/** A day that is over: what could be counted on, and whether anything was told. */
export type Past = { date: string; level: string; recoverable: number; told: boolean };
export const history = (from: string, to: string): Promise<Answer<Past[]>> =>
  ask('GET', `leakage/history?from=${from}&to=${to}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), level: text(o['level']), recoverable: whole(o['recoverable']), told: list(o['opened'], (one) => text(object(one)['level'])).some((level) => level !== 'amber') };
  }));
