/** What the screens behind the office are called. Apart, so that the till does not carry them. */
export const places = {
  devices: 'Alat kasir', import: 'Impor', goods: 'Barang', close: 'Tutup bulan', reports: 'Laporan', printer: 'Printer', qris: 'Uang QRIS', changes: 'Apa yang berubah?', mine: 'Halaman saya', pack: 'Berkas rapat', meeting: 'Rapat', rules: 'Aturan rumah', roster: 'Papan piket', kasbon: 'Kasbon', wages: 'Bayar upah', money: 'Uang KUBE', home: 'Beranda', summary: 'Ringkasan', chat: 'Pesan WhatsApp', box: 'Kaleng sisihan', savings: 'Simpanan', help: 'Bantuan', backup: 'Cadangan', checkup: 'Periksa warung',
} as const;
