import { ask } from './server';
import { amounts, list, maybe, object, text, whole, type Answer } from './shape';

export type Part = { code: string; party: string | null; amount: number };
export type Finding = { id: string; level: string; text: string; step: string; amount: number };
export type Watch = {
  level: string; entrusted: number; face: number; recoverable: number; parts: Record<string, number>;
  from: string; total: number; change: Part[]; daysLeft: number | null; findings: Finding[];
};
export const watch = (asOf: string): Promise<Answer<Watch>> =>
  ask('GET', `leakage?asOf=${asOf}`, (json) => {
    const o = object(json);
    const capital = object(o['capital']);
    const change = object(o['change']);
    return {
      level: text(o['level']), entrusted: whole(capital['entrusted']), face: whole(capital['face']),
      recoverable: whole(capital['recoverable']), parts: amounts(capital['parts']), from: text(change['from']), total: whole(change['total']),
      change: list(change['parts'], (item) => {
        const p = object(item);
        return { code: text(p['code']), party: maybe(p['party'], text), amount: whole(p['amount']) };
      }),
      daysLeft: maybe(object(o['runway'])['likely'], whole),
      findings: list(o['findings'], (item) => {
        const f = object(item);
        return { id: text(f['id']), level: text(f['level']), text: text(f['text']), step: text(f['step']), amount: whole(f['amount']) };
      }),
    };
  });

export type Point = { date: string; recoverable: number; entrusted: number };
export const capitalLine = (to: string): Promise<Answer<Point[]>> =>
  ask('GET', `leakage/capital?to=${to}`, (json) => list(json, (item) => {
    const o = object(item);
    return { date: text(o['date']), recoverable: whole(o['recoverable']), entrusted: whole(o['entrusted']) };
  }));
