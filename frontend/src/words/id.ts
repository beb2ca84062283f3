/** Every word a member reads. Plain Indonesian, from the glossary. */
export const id = {
  app: 'Amanah', close: 'Tutup', again: 'Coba lagi', erase: 'Hapus', wait: 'Sebentar …', numbers: 'Lihat angka',
  nav: { till: 'Kasir', consigned: 'Titipan', owed: 'Belum setor', capital: 'Modal', office: 'Kantor', form: 'Isi dari Excel', back: 'Kembali', who: (name: string) => `${name}, ganti orang` },
  badge: {
    all: 'Semua terkirim', cut: 'Warung tidak terhubung', waiting: (count: number) => `${count} menunggu kirim`,
    refused: (count: number) => `${count} ditolak, lihat`,
    safe: (count: number) => `Tidak terhubung · ${count} aman di sini`,
  },
  errors: {
    noServer: 'Belum bisa dikirim karena warung tidak terhubung. Catatan aman di alat ini.',
    old: 'Sudah 30 hari belum terhubung, jadi angkanya tidak ditunjukkan. Sambungkan dulu.',
    noShop: 'Warung tidak terhubung, jadi ini belum bisa dibuka. Sambungkan dulu, lalu coba lagi.',
    notUnderstood: 'Jawaban warung tidak terbaca. Coba lagi sebentar.',
    noScreen: 'Layar ini belum ada di alat ini. Sambungkan ke warung, lalu coba lagi.',
    notKept: 'Alat ini tidak bisa menyimpan. Kosongkan ruang, lalu coba lagi.',
  },
  unsafe: { what: 'HP ini belum bisa jualan tanpa internet.', how: 'Buka lewat alamat https, atau pakai laptop warung.' },
  signIn: {
    title: 'Siapa bertugas?', pin: (name: string) => `PIN ${name}`, typed: (count: number) => `${count} angka`, enter: 'Masuk', other: 'Bukan saya',
    none: 'Belum ada anggota. Minta bendahara memberi PIN.',
  },
  person: { title: 'Bertugas', next: 'Ganti orang', handOver: 'Serah terima piket', example: 'Ini warung contoh. Boleh dicoba, uangnya tidak sungguhan.', leaveExample: 'Selesai melihat contoh',
    givePin: 'Beri PIN anggota', whose: 'PIN untuk siapa?', pin: 'PIN baru, 4 angka', keep: 'Simpan', given: (name: string) => `PIN ${name} disimpan.`, nobody: 'Belum ada anggota. Tambah anggota di Titipan dulu.',
    waits: (count: number) => `${count} catatan menunggu kirim`, copyWhy: 'Aman di alat ini. Kalau alat mau dititipkan atau diperbaiki, simpan salinannya; Bu Ketua bisa memasukkannya di Impor, tidak akan dobel.',
    refused: (count: number) => `${count} catatan ditolak warung`, refusedWhy: 'Belum masuk ke buku. Catat ulang dengan benar, lalu tandai.', seen: 'Sudah dicatat ulang', copy: 'Simpan salinan',
    newer: 'Versi baru siap. Dipakai setelah belanjaan kosong dan semua terkirim.' },
  till: {
    search: 'Cari barang', goods: 'Barang', cart: 'Belanjaan', empty: 'Belum ada barang. Tambah 5 barang dulu.', notFound: 'Tidak ada barang dengan nama itu.',
    total: 'Total', off: (sum: string) => `Potongan ${sum}`, others: 'Lainnya', scan: 'Pindai', times: (count: number) => `${count} × barang berikutnya.`, removed: 'Dihapus dari belanjaan:', cancelled: 'Belanjaan dibatalkan:', exact: 'Uang pas', hold: 'Tahan', resume: (count: number) => `Ambil ${count}`, held: 'Belanjaan ditahan.', whichHeld: 'Ambil belanjaan yang mana?', kasbon: 'Kasbon', qris: 'QRIS', change: 'Kembalian', lent: (name: string) => `Kasbon ${name} dicatat`, undo: 'Batalkan', receipt: 'Struk',
    byQris: { seen: 'QRIS sudah masuk', later: 'QRIS menunggu' }, unseen: (sum: string) => `QRIS ${sum} belum dilihat. Sudah masuk?`,
    undone: 'Penjualan dibatalkan.', notSaved: 'BELUM TERSIMPAN – tulis di buku dulu.', refused: 'BELUM TERCATAT.', hint: 'Ketuk barang untuk mulai.',
    less: (name: string) => `Kurangi ${name}`, more: (name: string) => `Tambah ${name}`, drop: 'Hapus dari belanjaan', use: 'Pakai', add: 'Tambah',
    who: 'Kasbon siapa?', noCustomers: 'Belum ada nama. Tulis nama pembeli.', newCustomer: 'Nama baru', lend: 'Catat',
    howMuch: 'Uangnya berapa?', otherSum: 'Uang lain', orWeight: 'Atau beratnya?', mistake: 'salah catat', noReceipt: 'Struk belum ada. Tunggu sampai terkirim.',
    newGood: 'Tambah barang', goodName: 'Nama barang', soldBy: 'Dijual per', units: { pcs: 'Buah', gram: 'Kilo', ml: 'Liter' }, keep: 'Simpan',
    priceOf: { pcs: 'Harga jual satu buah', gram: 'Harga jual satu kilo', ml: 'Harga jual satu liter' }, noPrice: 'Tulis harga jualnya dulu.',
  },
} as const;
