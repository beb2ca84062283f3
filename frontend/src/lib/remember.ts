import type { Answer } from '../api/shape';

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

/** What the shop answers, or while it is out of reach, what it answered last. */
export async function remembered<T>(group: string, name: string, asked: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await asked;
  if (answer.ok) remember(group, name, answer.value);
  else if (answer.status === 0 || answer.status >= 500) {
    const last = recall<T>(group, name);
    if (last !== null) return { ok: true, value: last };
  }
  return answer;
}
