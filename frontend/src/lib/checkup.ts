import type { Backups } from '../api/backup';
import type { Device } from '../api/devices';
import type { Machine } from '../api/machine';
import type { Printer } from '../api/printer';
import { checkup } from '../words/checkup';
import { said } from './moments';

/** One thing that was looked at; what is not well has a sentence that says what to do. */
export type Seen = { title: string; well: boolean; told: string; to?: { path: string; label: string } };

const GB = 1024 ** 3;
const MB = 1024 ** 2;
/** With less than this a month of pictures may fill it. */
const LITTLE = GB;
/** So far two clocks may be apart before receipts look strange. */
const APART_MINUTES = 3;
const MINUTE_MS = 60_000;
const QUIET_MS = 48 * 60 * MINUTE_MS;

const size = (bytes: number): string => (bytes >= GB ? checkup.gb(Math.floor(bytes / GB).toString()) : checkup.mb(Math.floor(bytes / MB).toString()));

export function disk({ room, least }: Machine): Seen {
  const told = room < least ? checkup.full : room < LITTLE ? checkup.little(size(room)) : checkup.room(size(room));
  return { title: checkup.disk, well: room >= LITTLE, told };
}

/** The machine's clock beside this device's, and beside what the machine wrote last. */
export function clock({ now, last }: Machine, here: number): Seen {
  const minutes = Math.round(Math.abs(here - Date.parse(now)) / MINUTE_MS);
  const backwards = last !== null && Date.parse(now) < Date.parse(last);
  const well = !backwards && minutes <= APART_MINUTES;
  return { title: checkup.clock, well, told: backwards ? checkup.backwards : well ? checkup.same : checkup.apart(minutes) };
}

export function copies({ last, old }: Backups): Seen {
  const to = { path: 'cadangan', label: checkup.toCopies };
  if (last === null) return { title: checkup.copies, well: false, told: checkup.noCopy, to };
  if (last.problem !== null) return { title: checkup.copies, well: false, told: last.problem, to };
  return { title: checkup.copies, well: !old, told: old ? checkup.oldCopy(said(last.takenAt)) : checkup.copied(said(last.takenAt)), to };
}

export function paper(printers: Printer[]): Seen[] {
  const to = { path: 'printer', label: checkup.toPrinters };
  if (printers.length === 0) return [{ title: checkup.printer, well: true, told: checkup.noPrinter, to }];
  return printers.map(({ name, waiting, trouble }) => ({ title: checkup.printer, well: trouble === '' && waiting === 0, told: trouble !== '' ? trouble : waiting > 0 ? checkup.waits(name, waiting) : checkup.prints(name), to }));
}

/** What waits on this device, and which others have been quiet for two days although they have sold before. */
export function phones(all: Device[], waiting: number, now: number): Seen[] {
  const to = { path: 'alat', label: checkup.toPhones };
  const quiet = all.filter(({ heard }) => heard !== null && now - Date.parse(heard) > QUIET_MS).map(({ name, heard }) => checkup.quiet(name, said(heard ?? '')));
  const told = [...(waiting > 0 ? [checkup.here(waiting)] : []), ...quiet];
  return told.length === 0 ? [{ title: checkup.phones, well: true, told: checkup.allSent, to }] : told.map((sentence) => ({ title: checkup.phones, well: false, told: sentence, to }));
}
