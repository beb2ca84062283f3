import type { Component } from 'svelte';
import BelumSetor from './screens/belum-setor/BelumSetor.svelte';
import Impor from './screens/impor/Impor.svelte';
import Kasir from './screens/kasir/Kasir.svelte';
import Modal from './screens/modal/Modal.svelte';
import Titipan from './screens/titipan/Titipan.svelte';
import { id } from './words/id';

/** What every screen is told: the day the books are on. */
export type ScreenProps = { today: string };
type Screen = { path: string; title: string; icon: string; screen: Component<ScreenProps> };

/** All screens, in the order of the bar. */
export const screens: Screen[] = [
  { path: 'kasir', title: id.nav.till, icon: '🧺', screen: Kasir },
  { path: 'titipan', title: id.nav.consigned, icon: '👜', screen: Titipan },
  { path: 'belum-setor', title: id.nav.owed, icon: '📥', screen: BelumSetor },
  { path: 'modal', title: id.nav.capital, icon: '🌱', screen: Modal },
  { path: 'impor', title: id.nav.import, icon: '📖', screen: Impor },
];
