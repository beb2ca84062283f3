import { uuidv7 } from 'uuidv7';
import { keys } from './keys';
import { recall, remember } from './remember';

/** Now, by this device's clock, with its offset. */
export function now(): string {
  const at = new Date();
  const ahead = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/** The name the ketua knows it by; another one where its store was lost, for its numbers begin anew. */
export function newName(): string {
  const isFirst = recall(keys.kube(), 'bernama') === null && remember(keys.kube(), 'bernama', true);
  return isFirst ? keys.deviceName() : `hp-${uuidv7().slice(-8)}`;
}
