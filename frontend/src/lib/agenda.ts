import type { Decided, Held } from '../api/meeting';
import type { Pack } from '../api/pack';
import { pack } from '../words/pack';
import { rupiah } from './rupiah';

/** What a meeting talks about: as it is said in it, and as an invitation may say it, without anybody's debts. */
export type Point = { said: string; topic: string };
/** What the program looks at to know it. */
export type Known = Pick<Pack, 'holders' | 'toBuy' | 'wages' | 'meetings'> & Pick<Pack['watch'], 'findings'>;

/** So many meetings back a decision is asked for of which nobody has said anything. */
const ASKED_BACK = 3;

/** What the meeting before has to answer for: all it decided, and what of those earlier is not done yet. */
export function toAnswer(meetings: Held[]): Decided[] {
  const deciding = meetings.filter((one) => one.decisions.length > 0);
  const earlier = deciding.slice(1).flatMap((one, back) => one.decisions.filter(({ outcome }) => (outcome === null ? back + 1 < ASKED_BACK : !outcome.done)));
  return [...(deciding[0]?.decisions ?? []), ...earlier];
}

/** The agenda as the books know it, the oldest promise first. */
export function agendaOf({ holders, findings, toBuy, wages, meetings }: Known): Point[] {
  const undone = toAnswer(meetings).filter((one) => one.outcome?.done !== true);
  const owing = holders.filter((one) => one.exposure > 0);
  const open = findings.filter((one) => one.answer === null || one.cameBack).length;
  const due = wages.reduce((all, one) => all + one.net, 0);
  const all = [
    { said: undone.length > 0 ? pack.openLine(undone.map((one) => one.code).join(', ')) : '', topic: pack.topics.open },
    { said: owing.length > 0 ? pack.owedLine(owing.length, rupiah(owing.reduce((sum, one) => sum + one.exposure, 0))) : '', topic: pack.topics.owed },
    { said: open > 0 ? pack.findingLine(open) : '', topic: pack.topics.findings },
    { said: toBuy > 0 ? pack.buyLine(toBuy) : '', topic: pack.topics.buy },
    { said: due > 0 ? pack.wageLine(rupiah(due)) : '', topic: pack.topics.wages },
    { said: pack.other, topic: pack.topics.other },
  ];
  return all.filter((one) => one.said !== '');
}
