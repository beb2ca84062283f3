import { keys } from '../lib/keys';
import { intake } from '../words/intake';
import { id } from '../words/id';
import { maybe, object, text } from './shape';

const STATUSES = ['written', 'known', 'review', 'refused'] as const;
export type Tally = { done: number; total: number; written: number; known: number; review: number; refused: number; problems: string[] };

/** More sentences than these would not be read; the counts tell the rest. */
const PROBLEMS = 20;
/** Told so often, that the eye sees it move and the machine has time to work. */
const TELL_MS = 100;

/** The file as plain text, unpacked where it is packed. */
async function plain(file: File): Promise<Blob> {
  return file.name.endsWith('.gz') ? new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob() : file;
}

async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const parts = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts.filter((part) => part.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}

function count(tally: Tally, answer: Record<string, unknown>): Tally {
  const status = STATUSES.find((one) => one === answer['status']) ?? 'refused';
  const detail = maybe(answer['detail'], text);
  const isNew = status === 'refused' && detail !== null && tally.problems.length < PROBLEMS && !tally.problems.includes(detail);
  return { ...tally, done: tally.done + 1, [status]: tally[status] + 1, problems: isNew ? [...tally.problems, detail] : tally.problems };
}

/**
 * Sends a whole day book through the door as one stream, and counts the answers while they come.
 * Tells the reason where it had to stop; what went through stays, and may be sent again.
 */
export async function importLines(file: File, progress: (tally: Tally) => void): Promise<string | null> {
  let tally: Tally = { done: 0, total: 0, written: 0, known: 0, review: 0, refused: 0, problems: [] };
  try {
    const body = await plain(file);
    for await (const line of lines(body.stream())) tally.total += line.length > 0 ? 1 : 0;
    progress(tally);
    const response = await fetch('/api/v1/daybook', {
      method: 'POST', body,
      headers: { 'Content-Type': 'application/x-ndjson', Accept: 'application/x-ndjson', Authorization: `Bearer ${keys.session() ?? ''}` },
    });
    if (!response.ok || response.body === null) return text(object(await response.json())['detail']);
    let toldAt = 0;
    for await (const line of lines(response.body)) {
      tally = count(tally, object(JSON.parse(line)));
      if (performance.now() - toldAt > TELL_MS) { toldAt = performance.now(); progress(tally); }
    }
    progress(tally);
    return tally.done < tally.total ? intake.import.stopped : null;
  } catch {
    progress(tally);
    return tally.total === 0 ? intake.import.unreadable : id.errors.noServer;
  }
}
