import type { Component } from 'svelte';
import { keys } from './lib/keys';
import type { IconName } from './parts/icons';
import Kasir from './screens/kasir/Kasir.svelte';
import { id } from './words/id';

/** What every screen is told: the day the books are on, and what stands behind its path. */
export type ScreenProps = { today: string; rest: string[] };
export type Screen = { path: string; title: string; icon: IconName; only?: 'officers' | 'ketua'; load: () => Promise<{ default: Component<ScreenProps> }> };

/** All screens; the first five stand in the bar, the others in the office. The till comes with the page. */
export const screens: Screen[] = [
  { path: 'kasir', title: id.nav.till, icon: 'till', load: () => Promise.resolve({ default: Kasir }) },
  { path: 'titipan', title: id.nav.consigned, icon: 'bag', load: () => import('./screens/titipan/Titipan.svelte') },
  { path: 'belum-setor', title: id.nav.owed, icon: 'handIn', load: () => import('./screens/belum-setor/BelumSetor.svelte') },
  { path: 'modal', title: id.nav.capital, icon: 'capital', only: 'officers', load: () => import('./screens/modal/Modal.svelte') },
  { path: 'kantor', title: id.nav.office, icon: 'book', load: () => import('./screens/kantor/Kantor.svelte') },
  { path: 'barang', title: id.nav.goods, icon: 'goods', load: () => import('./screens/barang/Barang.svelte') },
  { path: 'tutup', title: id.nav.close, icon: 'lock', only: 'officers', load: () => import('./screens/tutup/Tutup.svelte') },
  { path: 'qris', title: id.nav.qris, icon: 'qr', load: () => import('./screens/qris/Qris.svelte') },
  { path: 'printer', title: id.nav.printer, icon: 'printer', load: () => import('./screens/printer/Printer.svelte') },
  { path: 'laporan', title: id.nav.reports, icon: 'receipt', load: () => import('./screens/laporan/Laporan.svelte') },
  { path: 'berubah', title: id.nav.changes, icon: 'returned', only: 'officers', load: () => import('./screens/berubah/Berubah.svelte') },
  { path: 'impor', title: id.nav.import, icon: 'import', only: 'officers', load: () => import('./screens/impor/Impor.svelte') },
  { path: 'alat', title: id.nav.devices, icon: 'waiting', only: 'ketua', load: () => import('./screens/alat/Alat.svelte') },
  { path: 'isian', title: id.nav.form, icon: 'sheet', only: 'officers', load: () => import('./screens/isian/Isian.svelte') },
];

const IN_THE_BAR = 5;
/** Nobody is led to a door that is shut to her. */
const isOpen = ({ only }: Screen): boolean => only === undefined || keys.holds(only);
const office = screens.slice(IN_THE_BAR);
/** What one thumb reaches; the last of them, the office, leads to the others. */
export const bar = (): Screen[] => screens.slice(0, IN_THE_BAR).filter(isOpen);
export const atTheOffice = (): Screen[] => office.filter(isOpen);

/** Handing the till over begins at the till, and is no place of its own in the bar. */
const handover: Screen = { path: 'serah', title: id.person.handOver, icon: 'coins', load: () => import('./screens/serah/Serah.svelte') };

/** The place in the bar under which a screen lies. */
export function placeInBar(path: string): string {
  if (path === handover.path) return 'kasir';
  return office.some((screen) => screen.path === path) ? 'kantor' : path;
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

/** The screen at a path, also one that stands in no list. */
export function screenAt(path: string): Screen | undefined {
  return [...screens, handover].find((screen) => screen.path === path) ?? screens[0];
}

/** Fetches the other screens while nothing else is to be done, so that they open without the shop. */
export function fetchAhead(): void {
  for (const screen of [...screens, handover, doors, questions]) void screen.load();
}
