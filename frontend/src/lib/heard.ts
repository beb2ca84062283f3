import type { Answer } from '../api';
import type { Kept } from './outbox';
import { consigned } from '../words/consigned';

/** What to tell after an entry: nothing special, that it waits here, or what to look at. */
export async function heard(asked: Promise<Answer<Kept>>): Promise<Answer<string>> {
  const kept = await asked;
  if (!kept.ok) return kept;
  const answer = await kept.value.sent;
  if (answer.ok) return { ok: true, value: answer.value.detail ?? '' };
  return answer.status === 0 || answer.status >= 500 || answer.status === 401 ? { ok: true, value: consigned.waits } : answer;
}
