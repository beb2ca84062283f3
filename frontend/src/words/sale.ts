/** The words of what the till asks only now and then. Apart, so that it does not carry them. */
export const sale = {
  more: { title: 'Lainnya', cheaper: 'Potongan harga', part: 'Bayar sebagian', snack: 'Camilan piket', today: 'Penjualan hari ini', clear: 'Kosongkan belanjaan', goods: 'Barang dan belanja', kasbon: 'Bayar kasbon', pins: 'Atur tombol' },
  pins: { title: 'Tombol yang tetap di depan', hint: 'Pilih barang yang tombolnya tidak boleh pindah.', most: (count: number) => `Paling banyak ${count} barang.` },
  unknown: (code: string) => `Kode ${code} belum dikenal. Barang baru?`, newGoodBy: 'Barang baru dicatat pengurus. Minta PIN-nya sebentar.', packs: 'Atau satu kemasan', otherPrice: 'Harga lain', priceNow: (price: string) => `Sekarang ${price}. Harga barunya?`, next: 'Lanjut',
  why: 'Kenapa?', reasons: ['Kemasan rusak', 'Hampir kedaluwarsa', 'Beli banyak', 'Langganan'],
  cheaper: { title: 'Potongan harga', howMuch: 'Dipotong berapa?', most: (sum: string) => `Potongan harus kurang dari ${sum}.` },
  leave: { title: 'Izin siapa?', pin: (name: string) => `PIN ${name}`, allow: 'Beri izin', none: 'Belum ada ketua atau bendahara yang punya PIN.', without: 'Lanjut tanpa izin, Bu Ketua melihatnya nanti' },
  part: { title: (sum: string) => `Bayar sebagian dari ${sum}`, now: 'Dibayar tunai sekarang?', rest: 'Sisanya', kasbon: 'Sisa jadi kasbon', qris: 'Sisa lewat QRIS', most: (sum: string) => `Harus kurang dari ${sum}.` },
  snack: {
    title: 'Camilan piket', for: (name: string) => `Untuk ${name}`, free: (limit: string, left: string) => `Gratis sampai ${limit} per piket. Sisa jatah ${left}.`, unknown: 'Warung tidak terhubung. Jatahnya dihitung nanti, kelebihannya jadi utang.',
    slot: 'Piket yang mana?', take: 'Catat, gratis', pay: (sum: string) => `Bayar ${sum} sekarang`, owe: (sum: string) => `Catat ${sum} sebagai utang`, later: 'Catat', done: 'Camilan dicatat.', example: 'Masuk dengan nama sendiri dulu, supaya jatahnya terhitung.', neighbour: 'Titipan tetangga tidak bisa jadi camilan gratis. Keluarkan dulu dari belanjaan.',
  },
  today: {
    title: 'Penjualan hari ini', none: 'Belum ada penjualan hari ini.', undone: 'Dibatalkan', undo: 'Batalkan', back: 'Barang kembali',
    paid: { till: 'Tunai', qris: 'QRIS', kasbon: 'Kasbon', bank: 'Bank', treasury: 'Bendahara' } as Record<string, string>, off: (sum: string) => `Potongan ${sum}`,
    more: 'Lihat lagi', undoneNow: 'Penjualan dibatalkan.', which: 'Barang apa yang kembali?', give: (sum: string) => `Kembalikan ${sum}`, less: (sum: string) => `Kurangi kasbon ${sum}`, given: 'Barang kembali dicatat.', whole: 'Masih bagus', damaged: 'Rusak', state: 'Keadaan barang', neighbour: 'Titipan tetangga tidak bisa dikembalikan di sini.',
  },
  camera: { title: 'Pindai', hold: 'Arahkan ke kode garis di kemasan.', blocked: 'Kamera tidak boleh dipakai. Izinkan kamera di alat ini, lalu coba lagi.' },
} as const;
