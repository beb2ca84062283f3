import { people, signIn, type Answer, type Known, type Person, type SignedIn } from '../api';
import { keys } from './keys';
import { keepOnly, open, seal } from './spare';

/** The people who may sign in here. Whoever is not among them any more has no key here either. */
export async function everybody(): Promise<Answer<Person[]>> {
  const told = await people(keys.device() ?? '');
  if (told.ok) await keepOnly(told.value);
  else if (told.status === 401) await keepOnly([]);
  return told;
}

/** Looks at her PIN: the shop does, and while it is out of reach, this device. */
export async function enter(person: Known & { role?: string }, pin: string): Promise<Answer<SignedIn & { role?: string }>> {
  const answer = await lookedAt(person, pin);
  return answer.ok && person.role !== undefined ? { ok: true, value: { ...answer.value, role: person.role } } : answer;
}

async function lookedAt(person: Known, pin: string): Promise<Answer<SignedIn>> {
  const told = await signIn(keys.device() ?? '', person.member, pin);
  if (told.ok) void seal(told.value, pin);
  return told.ok || (told.status !== 0 && told.status < 500) ? told : open(person, pin);
}
