import type { IconName } from '../../parts/icons';
import '../../parts/rare';

/** A task: the picture of each step, where it is done, whether it stands on the one page, and what is written, where not everybody may. */
export type Task = { key: string; group: string; at: string; icons: IconName[]; daily: boolean; kind?: string };
export const tasks: Task[] = [
  { key: 'jual', group: 'every', at: 'kasir', icons: ['goods', 'coins', 'returned', 'undo'], daily: true, kind: 'sale' },
  { key: 'kasbon', group: 'every', at: 'kasbon', icons: ['book', 'menu', 'coins'], daily: true, kind: 'kasbon.pay' },
  { key: 'qris', group: 'every', at: 'kasir', icons: ['qr', 'eye', 'check'], daily: true, kind: 'qris.confirm' },
  { key: 'titip', group: 'every', at: 'titipan', icons: ['users', 'bag', 'day', 'lock'], daily: true, kind: 'consign.take' },
  { key: 'setor', group: 'every', at: 'titipan', icons: ['handIn', 'coins', 'lock', 'receipt'], daily: true, kind: 'consign.deposit' },
  { key: 'serah', group: 'every', at: 'serah', icons: ['coins', 'eye', 'lock', 'add'], daily: true, kind: 'cash.count' },
  { key: 'belanja', group: 'goods', at: 'barang/belanja', icons: ['search', 'bag', 'receipt', 'coins'], daily: true, kind: 'purchase' },
  { key: 'hitung', group: 'goods', at: 'barang/hitung', icons: ['goods', 'eye', 'check'], daily: true, kind: 'stock.count' },
  { key: 'rusak', group: 'goods', at: 'barang/rusak', icons: ['warn', 'goods', 'check'], daily: false, kind: 'spoil' },
  { key: 'piket', group: 'month', at: 'piket', icons: ['day', 'printer', 'chat', 'check'], daily: false },
  { key: 'sisihan', group: 'month', at: 'sisihan', icons: ['coins', 'day', 'users', 'check'], daily: false },
  { key: 'tujuan', group: 'month', at: 'sisihan/tujuan', icons: ['coins', 'book', 'day', 'check'], daily: false, kind: 'cash.move' },
  { key: 'simpanan', group: 'month', at: 'simpanan', icons: ['book', 'users', 'coins', 'receipt'], daily: false },
  { key: 'tutup', group: 'month', at: 'tutup', icons: ['sheet', 'coins', 'capital', 'lock'], daily: false, kind: 'wage.accrue' },
  { key: 'upah', group: 'month', at: 'upah', icons: ['coins', 'users', 'add', 'receipt'], daily: false, kind: 'wage.pay' },
  { key: 'rapat', group: 'month', at: 'rapat', icons: ['chat', 'users', 'sheet', 'check'], daily: false },
  { key: 'tamu', group: 'month', at: 'rapat/tamu', icons: ['users', 'photo', 'check'], daily: false, kind: 'visit' },
  { key: 'pesan', group: 'month', at: 'pesan', icons: ['chat', 'eye', 'check'], daily: false, kind: 'note' },
  { key: 'modal', group: 'month', at: 'modal', icons: ['capital', 'eye', 'chat', 'check'], daily: false, kind: 'note' },
  { key: 'putus', group: 'trouble', at: 'kasir', icons: ['cut', 'waiting', 'check'], daily: true, kind: 'sale' },
  { key: 'printer', group: 'trouble', at: 'printer', icons: ['printer', 'receipt', 'eye'], daily: true, kind: 'sale' },
];
