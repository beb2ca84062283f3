import type { Step } from '../../api/house';
import type { Decided, Held } from '../../api/meeting';
import { digits, rupiah } from '../../lib/rupiah';
import { house } from '../../words/house';

/** How a rule is said and typed, and between which values a warung can live with it. */
export type Rule = { name: string; group: string; kind: 'money' | 'days' | 'times' | 'choice'; least: number; most: number };
const money = (name: string, group: string, most: number): Rule => ({ name, group, kind: 'money', least: 0, most });
const days = (name: string, group: string, most: number): Rule => ({ name, group, kind: 'days', least: 1, most });

/** In the order in which they are talked about. */
export const RULES: Rule[] = [
  money('wage.base', 'work', 5_000_000), money('wage.deduction', 'work', 500_000), { name: 'shift.slots', group: 'work', kind: 'times', least: 1, most: 9 },
  money('setaside.daily', 'money', 5_000_000), money('snack.limit', 'money', 50_000), { name: 'snack.policy', group: 'money', kind: 'choice', least: 0, most: 0 },
  days('consign.days', 'goods', 60), money('consign.limit', 'goods', 10_000_000), days('kasbon.days', 'goods', 90), money('kasbon.limit', 'goods', 5_000_000),
  days('meeting.everyDays', 'group', 92), { name: 'leak.names', group: 'group', kind: 'choice', least: 0, most: 0 },
];

export function said({ name, kind }: Rule, value: string): string {
  if (kind === 'choice') return house.choices[name]?.[value] ?? value;
  return kind === 'money' ? rupiah(Number(value)) : `${digits(Number(value))} ${house.units[kind]}`;
}

/** How one rule went: what holds today, what is still to come, and all there was, the oldest first. */
export type Course = { now: Step; coming: Step[]; all: Step[] };
export function courseOf({ name }: Rule, steps: Step[], today: string): Course {
  const known = steps.filter((one) => one.name === name);
  const all = known.length > 0 && known[0]?.since === null ? known : [{ name, value: '0', since: null, meeting: null, memo: null }, ...known];
  // Written twice for one day, the later word holds; what never held is no history.
  const held = all.filter((one, at) => all.findLastIndex((other) => other.since === one.since) === at);
  const begun = held.filter((one) => (one.since ?? '') <= today);
  const now = begun.at(-1) ?? held[0];
  if (now === undefined) throw new Error(name);
  return { now, coming: held.filter((one) => (one.since ?? '') > today), all: held };
}

/** The sentence that says why a value cannot be, or nothing. */
export function wrong(rule: Rule, value: string, course: Course, other: (name: string) => number): string {
  if (value === '') return house.ask.first.value;
  if (value === course.now.value && course.coming.length === 0) return house.ask.same(said(rule, value));
  if (rule.kind === 'choice') return '';
  const number = Number(value);
  if (number < rule.least || number > rule.most) return house.ask.between(said(rule, String(rule.least)), said(rule, String(rule.most)));
  if (rule.name === 'wage.deduction' && number > other('wage.base')) return house.ask.aboveWage(rupiah(other('wage.base')));
  if (rule.name === 'wage.base' && number < other('wage.deduction')) return house.ask.belowCut(rupiah(other('wage.deduction')));
  return '';
}

/** A decision that a change may name, and the meeting it comes from. */
export type Choice = { meeting: string; date: string; decision: Decided };
/** Of how many meetings decisions are offered: a rule is changed soon after it is agreed. */
const MEETINGS = 3;
export const choicesOf = (held: Held[]): Choice[] =>
  held.filter((one) => one.decisions.length > 0).slice(0, MEETINGS).flatMap((one) => one.decisions.map((decision) => ({ meeting: one.meeting, date: one.date, decision })));

/** What stands behind a value: the decision that was written beside it, or else its meeting. */
export function behind({ meeting, memo }: Step): string {
  if (meeting === null) return '';
  return memo === null ? house.byMeeting(meeting) : house.by(memo);
}
