import type { Answer } from '../api/shape';
import { id } from '../words/id';

const place = (group: string, name: string): string => `amanah.ingat.${group}.${name}`;

/** Keeps something that can be asked for again; false where this device has no room for it. */
export function remember(group: string, name: string, value: unknown): boolean {
  try {
    localStorage.setItem(place(group, name), JSON.stringify(value));
    return true;
  } catch {
    // Old words would be worse than none.
    localStorage.removeItem(place(group, name));
    return false;
  }
}

/** What was kept under such a name, if it is still there. */
export function recall<T>(group: string, name: string): T | null {
  const kept = localStorage.getItem(place(group, name));
  return kept === null ? null : (JSON.parse(kept) as T);
}

/** After so many days without the shop nobody is shown what somebody owed then. */
const OLD_DAYS = 30;
const MET = 'kontak';

/** What the shop answers, or while it is out of reach, what it answered last; a balance only if that is not long ago. */
export async function remembered<T>(group: string, name: string, asked: Promise<Answer<T>>, isBalance = false): Promise<Answer<T>> {
  const answer = await asked;
  if (answer.ok) { remember(group, name, answer.value); remember(group, MET, Date.now()); }
  else if (answer.status === 0 || answer.status >= 500) {
    const last = recall<T>(group, name);
    if (isBalance && Date.now() - (recall<number>(group, MET) ?? 0) > OLD_DAYS * 86_400_000) return { ok: false, status: 0, code: 'old', detail: id.errors.old };
    if (last !== null) return { ok: true, value: last };
  }
  return answer;
}
