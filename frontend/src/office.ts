import { isOpen, type Screen } from './router';
import { id } from './words/id';
import { places } from './words/places';

/** All that the office leads to. */
export const screens: Screen[] = [
  { path: 'saya', title: places.mine, icon: 'day', load: () => import('./screens/saya/Saya.svelte') },
  { path: 'barang', title: places.goods, icon: 'goods', load: () => import('./screens/barang/Barang.svelte') },
  { path: 'piket', title: places.roster, icon: 'users', load: () => import('./screens/piket/Piket.svelte') },
  { path: 'tutup', title: places.close, icon: 'lock', only: 'officers', load: () => import('./screens/tutup/Tutup.svelte') },
  { path: 'qris', title: places.qris, icon: 'qr', load: () => import('./screens/qris/Qris.svelte') },
  { path: 'printer', title: places.printer, icon: 'printer', load: () => import('./screens/printer/Printer.svelte') },
  { path: 'laporan', title: places.reports, icon: 'receipt', load: () => import('./screens/laporan/Laporan.svelte') },
  { path: 'berkas', title: places.pack, icon: 'sheet', only: 'officers', load: () => import('./screens/berkas/Berkas.svelte') },
  { path: 'berubah', title: places.changes, icon: 'returned', only: 'officers', load: () => import('./screens/berubah/Berubah.svelte') },
  { path: 'impor', title: places.import, icon: 'import', only: 'officers', load: () => import('./screens/impor/Impor.svelte') },
  { path: 'alat', title: places.devices, icon: 'waiting', only: 'ketua', load: () => import('./screens/alat/Alat.svelte') },
  { path: 'isian', title: id.nav.form, icon: 'sheet', only: 'officers', load: () => import('./screens/isian/Isian.svelte') },
];

/** Of these what is open to her. */
export const atTheOffice = (): Screen[] => screens.filter(isOpen);
