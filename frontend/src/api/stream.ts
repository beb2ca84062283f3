import { keys } from '../lib/keys';
import { id } from '../words/id';
import { list, maybe, object, text } from './shape';

export type Tally = { done: number; total: number; written: number; known: number; review: number; refused: number; problems: string[] };

/** How many entries go in one request: small enough that progress is seen. */
const AT_ONCE = 200;
const PROBLEMS = 20;

async function lines(file: File): Promise<string[]> {
  const plain = file.name.endsWith('.gz') ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const whole = await new Response(plain).text();
  return whole.split('\n').filter((line) => line.trim() !== '');
}

/** Sends a day book, some lines at a time; tells the first reason why it had to stop. */
export async function importLines(file: File, progress: (tally: Tally) => void): Promise<string | null> {
  try {
    const all = await lines(file);
    let tally: Tally = { done: 0, total: all.length, written: 0, known: 0, review: 0, refused: 0, problems: [] };
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const response = await fetch('/api/v1/daybook', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-ndjson', Authorization: `Bearer ${keys.session() ?? ''}` },
        body: `${all.slice(at, at + AT_ONCE).join('\n')}\n`,
      });
      if (!response.ok) return text(object(await response.json())['detail']);
      const answers = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as unknown);
      tally = list(answers, object).reduce(count, tally);
      progress(tally);
    }
    return null;
  } catch {
    return id.errors.noServer;
  }
}

function count(tally: Tally, answer: Record<string, unknown>): Tally {
  const status = text(answer['status']) as 'written' | 'known' | 'review' | 'refused';
  const detail = maybe(answer['detail'], text);
  const problems = status === 'refused' && detail !== null && tally.problems.length < PROBLEMS && !tally.problems.includes(detail) ? [...tally.problems, detail] : tally.problems;
  return { ...tally, done: tally.done + 1, [status]: tally[status] + 1, problems };
}
