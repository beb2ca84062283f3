import { keys } from './lib/keys';
import { keepsMoney } from './lib/officers';
import { may, mayPrint } from './lib/may';
import { isOpen, type Screen } from './router';
import { id } from './words/id';
import { places } from './words/places';

/** All that the office leads to. */
export const screens: Screen[] = [
  { path: 'beranda', title: places.home, icon: 'menu', only: 'officers', load: () => import('./screens/beranda/Beranda.svelte') },
  { path: 'ringkasan', title: places.summary, icon: 'receipt', only: 'officers', load: () => import('./screens/ringkasan/Ringkasan.svelte') },
  { path: 'saya', title: places.mine, icon: 'day', load: () => import('./screens/saya/Saya.svelte') },
  { path: 'sisihan', title: places.box, icon: 'coins', load: () => import('./screens/sisihan/Sisihan.svelte') },
  { path: 'simpanan', title: places.savings, icon: 'book', load: () => import('./screens/simpanan/Simpanan.svelte') },
  { path: 'kasbon', title: places.kasbon, icon: 'book', load: () => import('./screens/kasbon/Kasbon.svelte') },
  { path: 'barang', title: places.goods, icon: 'goods', load: () => import('./screens/barang/Barang.svelte') },
  { path: 'piket', title: places.roster, icon: 'users', load: () => import('./screens/piket/Piket.svelte') },
  { path: 'upah', title: places.wages, icon: 'coins', only: 'officers', load: () => import('./screens/upah/Upah.svelte') },
  { path: 'uang', title: places.money, icon: 'capital', only: 'officers', load: () => import('./screens/uang/Uang.svelte') },
  { path: 'rapat', title: places.meeting, icon: 'chat', load: () => import('./screens/rapat/Rapat.svelte') },
  { path: 'aturan', title: places.rules, icon: 'scale', load: () => import('./screens/aturan/Aturan.svelte') },
  { path: 'tutup', title: places.close, icon: 'lock', only: 'officers', load: () => import('./screens/tutup/Tutup.svelte') },
  { path: 'qris', title: places.qris, icon: 'qr', load: () => import('./screens/qris/Qris.svelte') },
  { path: 'printer', title: places.printer, icon: 'printer', load: () => import('./screens/printer/Printer.svelte') },
  { path: 'laporan', title: places.reports, icon: 'receipt', load: () => import('./screens/laporan/Laporan.svelte') },
  { path: 'berkas', title: places.pack, icon: 'sheet', only: 'officers', load: () => import('./screens/berkas/Berkas.svelte') },
  { path: 'berubah', title: places.changes, icon: 'returned', only: 'officers', load: () => import('./screens/berubah/Berubah.svelte') },
  { path: 'pesan', title: places.chat, icon: 'chat', only: 'officers', load: () => import('./screens/pesan/Pesan.svelte') },
  { path: 'impor', title: places.import, icon: 'import', only: 'officers', load: () => import('./screens/impor/Impor.svelte') },
  { path: 'alat', title: places.devices, icon: 'waiting', only: 'ketua', load: () => import('./screens/alat/Alat.svelte') },
  { path: 'periksa', title: places.checkup, icon: 'check', only: 'officers', load: () => import('./screens/periksa/Periksa.svelte') },
  { path: 'cadangan', title: places.backup, icon: 'shield', only: 'officers', load: () => import('./screens/cadangan/Cadangan.svelte') },
  { path: 'isian', title: id.nav.form, icon: 'sheet', only: 'officers', load: () => import('./screens/isian/Isian.svelte') },
  { path: 'bantuan', title: places.help, icon: 'lamp', load: () => import('./screens/bantuan/Bantuan.svelte') },
];

/** What only some of the officers can do anything with. */
const USED: Record<string, () => boolean> = { cadangan: () => keepsMoney() && !keys.isExample(), impor: keepsMoney, isian: keepsMoney, periksa: keepsMoney, printer: mayPrint, saya: () => may('sale'), qris: () => may('qris.confirm') };
/** Of these what is open to her, and of use. */
export const atTheOffice = (): Screen[] => screens.filter((screen) => isOpen(screen) && (USED[screen.path]?.() ?? true));
