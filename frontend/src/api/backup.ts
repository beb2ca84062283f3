import { keys } from '../lib/keys';
import { reach } from './restore';
import { ask, headers } from './server';
import { flag, list, maybe, object, text, whole, type Answer, type Shape } from './shape';

/** A backup at one place; what is wrong with it is a sentence. */
export type Copy = { takenAt: string; place: string; file: string; entries: number; bytes: number; problem: string | null };
export type Spot = { at: string; user: string | null; last: Copy | null; problem: string | null };
/** A backup that was brought back: as a drill, or into this very shop. */
export type Held = { heldAt: string; restored: boolean; entries: number; millis: number; problem: string | null };
export type Doing = { what: string; done: number; total: number };
export type Backups = { last: Copy | null; old: boolean; folders: boolean; noted: boolean; folder: Spot | null; dav: Spot | null; copies: Copy[]; drill: Held | null; drillDue: boolean; doing: Doing | null };

const copy: Shape<Copy> = (json) => {
  const o = object(json);
  return { takenAt: text(o['takenAt']), place: text(o['place']), file: text(o['file']), entries: whole(o['entries']), bytes: whole(o['bytes']), problem: maybe(o['problem'], text) };
};
const spot: Shape<Spot> = (json) => {
  const o = object(json);
  return { at: text(o['at']), user: maybe(o['user'], text), last: maybe(o['last'], copy), problem: maybe(o['problem'], text) };
};
const held: Shape<Held> = (json) => {
  const o = object(json);
  return { heldAt: text(o['heldAt']), restored: flag(o['restored']), entries: whole(o['entries']), millis: whole(o['millis']), problem: maybe(o['problem'], text) };
};
const doing: Shape<Doing> = (json) => {
  const o = object(json);
  return { what: text(o['what']), done: whole(o['done']), total: whole(o['total']) };
};

/** How the group's backups stand; for ketua and bendahara. */
export const backups = (): Promise<Answer<Backups>> =>
  ask('GET', 'backups', (json) => {
    const o = object(json);
    return {
      last: maybe(o['last'], copy), old: flag(o['old']), folders: flag(o['folders']), noted: flag(o['noted']), folder: maybe(o['folder'], spot), dav: maybe(o['dav'], spot),
      copies: list(o['copies'], copy), drill: maybe(o['drill'], held), drillDue: flag(o['drillDue']), doing: maybe(o['doing'], doing),
    };
  });
export const backUp = (): Promise<Answer<Doing>> => ask('POST', 'backups', doing);
export const holdADrill = (): Promise<Answer<Doing>> => ask('POST', 'drill', doing);

/** The words that open the backups; for the ketua only. */
export const secretWords = (): Promise<Answer<string>> => ask('GET', 'backups/words', (json) => text(object(json)['words']));
export const wordsAreNoted = (): Promise<Answer<null>> => ask('POST', 'backups/words', () => null);

/** Where backups go; an empty folder or address takes the place away. */
export type Where = { folder: string } | { dav: string; user?: string; password?: string };
export const putAt = (where: Where): Promise<Answer<null>> => ask('PUT', 'backups/places', () => null, where);

/** A backup, to be kept on this device. */
export const backupFile = (name: string): Promise<Answer<Blob>> => reach(fetch(`/api/v1/backups/files/${name}`, { headers: headers(keys.session(), '*/*') }), (response) => response.blob());
