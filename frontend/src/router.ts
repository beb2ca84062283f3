import type { Component } from 'svelte';
import { keys } from './lib/keys';
import type { IconName } from './parts/icons';
import Kasir from './screens/kasir/Kasir.svelte';
import { id } from './words/id';

/** What every screen is told: the day the books are on, and what stands behind its path. */
export type ScreenProps = { today: string; rest: string[] };
export type Screen = { path: string; title: string; icon: IconName; only?: 'officers' | 'ketua' | 'members'; load: () => Promise<{ default: Component<ScreenProps> }> };

/** What one thumb reaches; the last of them, the office, leads to the others. The till comes with the page. */
const screens: Screen[] = [
  { path: 'kasir', title: id.nav.till, icon: 'till', only: 'members', load: () => Promise.resolve({ default: Kasir }) },
  { path: 'titipan', title: id.nav.consigned, icon: 'bag', load: () => import('./screens/titipan/Titipan.svelte') },
  { path: 'belum-setor', title: id.nav.owed, icon: 'handIn', load: () => import('./screens/belum-setor/BelumSetor.svelte') },
  { path: 'modal', title: id.nav.capital, icon: 'capital', only: 'officers', load: () => import('./screens/modal/Modal.svelte') },
  { path: 'kantor', title: id.nav.office, icon: 'book', load: () => import('./screens/kantor/Kantor.svelte') },
];

/** Nobody is led to a door that is shut to her. */
export const isOpen = ({ only }: Screen): boolean => only === undefined || keys.holds(only);
export const bar = (): Screen[] => screens.filter(isOpen);
/** The others; the till does not carry their list. */
const office = { load: () => import('./office') };

/** Handing the till over begins at the till, and is no place of its own in the bar. */
const handover: Screen = { path: 'serah', title: id.person.handOver, icon: 'coins', load: () => import('./screens/serah/Serah.svelte') };

/** The place in the bar under which a screen lies. */
export function placeInBar(path: string): string {
  if (path === handover.path) return 'kasir';
  return screens.some((screen) => screen.path === path) ? path : 'kantor';
}

/** Where an address such as #/titipan/A03/setor leads: a screen, and what it is to show. */
export function whereTo(hash: string): { path: string; rest: string[] } {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { path: path || keys.first(), rest: rest.filter((part) => part !== '') };
}

/** What stands before the screens, and is needed only when people come and go. */
export const doors = { load: () => import('./screens/masuk/doors') };

/** What the till asks, once it is drawn. */
const questions = { load: () => import('./screens/kasir/sheets') };

/** Screens of the office that were asked for: the same at each step within one, so that it stays as it is. */
const known = new Map<string, Pick<Screen, 'path' | 'load'>>();
/** The screen at a path, also one that stands in no list; what is none leads to the till. */
export function screenAt(path: string): Pick<Screen, 'path' | 'load'> {
  const near = [...screens, handover].find((screen) => screen.path === path) ?? known.get(path);
  if (near !== undefined) return near;
  const asked = { path, load: async () => ((await office.load()).screens.find((screen) => screen.path === path) ?? { load: () => Promise.resolve({ default: Kasir }) }).load() };
  known.set(path, asked);
  return asked;
}

/** Fetches the other screens while nothing else is to be done, so that they open without the shop. */
export function fetchAhead(): void {
  for (const screen of [...screens, handover, doors, questions]) void screen.load();
  void office.load().then((far) => far.screens.forEach((screen) => void screen.load()));
}
