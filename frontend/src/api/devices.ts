import { ask } from './server';
import { list, maybe, object, text, whole, type Answer } from './shape';

export type Device = { name: string; since: string; heard: string | null; seq: number | null; by: string | null };
/** The devices that may sell for the group; for the ketua only. */
export const devices = (): Promise<Answer<Device[]>> =>
  ask('GET', 'devices', (json) => list(json, (item) => {
    const o = object(item);
    return { name: text(o['name']), since: text(o['since']), heard: maybe(o['heard'], text), seq: maybe(o['seq'], whole), by: maybe(o['by'], text) };
  }));

/** Cuts one off: it and whoever is signed in there have no key any more. */
export const cutOff = (name: string): Promise<Answer<null>> => ask('DELETE', `devices/${encodeURIComponent(name)}`, () => null);
