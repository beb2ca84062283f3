/** The words of the look at whether all that the shop needs is in order. Apart, so that the till does not carry them. */
export const checkup = {
  lead: 'Lihat ini kalau ada yang terasa tidak beres, atau seminggu sekali.', again: 'Periksa lagi', fine: 'Semua beres.', some: (count: number) => `${count} hal perlu dilihat.`,
  disk: 'Tempat simpan', room: (size: string) => `Masih ada ${size}.`, little: (size: string) => `Tinggal ${size}. Hapus berkas besar di komputer warung, seperti film.`, full: 'Penuh. Hapus berkas besar di komputer warung, lalu kasir jalan lagi sendiri.', gb: (count: string) => `${count} GB`, mb: (count: string) => `${count} MB`,
  clock: 'Jam', same: 'Jam komputer warung dan alat ini sama.', apart: (minutes: number) => `Jam alat ini dan komputer warung beda ${minutes} menit. Betulkan yang salah.`, backwards: 'Jam komputer warung mundur. Betulkan sebelum berjualan.',
  copies: 'Cadangan', noCopy: 'Belum ada cadangan. Buat sekarang.', copied: (when: string) => `Terakhir ${when}, sudah dicoba dibuka.`, oldCopy: (when: string) => `Terakhir ${when}. Buat cadangan sekarang.`, toCopies: 'Ke cadangan',
  printer: 'Printer', noPrinter: 'Belum ada printer. Kertas bisa dibaca di layar.', prints: (name: string) => `${name} siap.`, waits: (name: string, count: number) => `${name}: ${count} kertas menunggu.`, toPrinters: 'Ke printer',
  phones: 'HP dan alat kasir', allSent: 'Semua catatan sudah sampai.', here: (count: number) => `${count} catatan di alat ini belum sampai. Biarkan alat ini terbuka.`, quiet: (name: string, when: string) => `${name} diam sejak ${when}. Buka Amanah di HP itu.`, toPhones: 'Ke alat kasir',
} as const;
