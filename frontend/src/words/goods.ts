/** The words of the goods: the list, market trips, counts, spoilage, neighbours' goods. Apart, so that the till does not carry them. */
export const goods = {
  title: 'Barang', find: 'Cari barang', none: 'Tidak ada barang dengan nama itu.', more: (count: number) => `${count} barang lagi. Cari namanya.`, add: 'Barang baru', next: 'Lanjut', back: 'Kembali', save: 'Simpan', pick: 'Pilih barang', other: 'Lain', done: 'Selesai', reason: 'Kenapa?', noted: (reason: string) => `Dicatat: ${reason}.`,
  tasks: { hitung: 'Hitung barang', perlu: 'Perlu dibeli', belanja: 'Belanja barang', rusak: 'Barang susut, rusak', kemas: 'Pecah kemasan', tetangga: 'Titipan tetangga' } as Record<string, string>,
  units: { pcs: 'Buah', gram: 'Gram', ml: 'ml' } as Record<string, string>, bigs: { gram: 'Kilo', ml: 'Liter' } as Record<string, string>,
  pack: (name: string, size: string) => `${name} isi ${size}`, howMany: (name: string) => `${name}, berapa?`, less: (name: string) => `Hapus ${name}`,
  places: { till: 'Uang laci', treasury: 'Kas bendahara', credit: 'Belum dibayar' } as Record<string, string>,
  photo: { take: 'Foto nota', again: 'Foto ulang', without: 'Tanpa foto', alt: 'Foto nota', unreadable: 'Gambar ini tidak bisa dibaca. Foto ulang.', notKept: 'Foto tidak tersimpan di alat ini. Kosongkan sedikit ruang, atau lanjut tanpa foto.', notHere: 'Fotonya belum sampai ke warung. Lihat lagi nanti.', last: 'Belanja sebulan ini', goods: (count: number) => `${count} barang`, see: 'Nota' },
  trip: {
    who: 'Siapa yang belanja?', rare: 'Yang jarang ke pasar ada di atas.', times: (count: number) => count === 0 ? 'belum pernah, 3 bulan ini' : `${count} kali dalam 3 bulan`, carries: (sum: string) => `membawa ${sum}`,
    nobody: 'Belum ada anggota. Tambah anggota di Titipan dulu.', give: 'Beri uang belanja', giveTo: (name: string) => `Uang belanja untuk ${name}`, from: 'Diambil dari', given: (name: string, sum: string) => `${name} membawa ${sum}.`, write: 'Catat belanja', giveNow: 'Berikan', takeBack: (sum: string) => `Terima kembali, dibawa ${sum}`, takeFrom: (name: string) => `Uang kembali dari ${name}`, taken: (name: string, sum: string) => `${name} mengembalikan ${sum}.`, payTo: (name: string, sum: string) => `Utang ke ${name}, ${sum}`, payNow: 'Bayar', settled: (name: string, sum: string) => `${name} dibayar ${sum}.`, most: (sum: string) => `Paling banyak ${sum}.`,
    bought: 'Apa yang dibeli?', where: 'Beli di mana', noName: 'Tidak disebut', newShop: 'Toko baru', shopName: 'Nama toko atau pasar', goods: 'Tambah barang', paid: (count: string) => `Harga semuanya, ${count}`, freight: 'Ongkos ojek, parkir, dan lainnya', sum: 'Jumlah belanja',
    money: 'Uangnya', carried: 'Uang yang dibawa', rest: 'Sisa uang', short: (sum: string) => `Uang yang dibawa kurang ${sum}.`, restFrom: 'Dibayar dari', notPaid: 'Tulis dulu beli di mana, supaya jelas utang ke siapa.',
    backHow: 'Berapa yang kembali?', all: (sum: string) => `Semua ${sum}`, nothing: 'Belum kembali', backTo: 'Masuk ke', exact: 'Pas. Belanja dan sisa uang cocok dengan uang yang dibawa.',
    missing: (sum: string, name: string) => `Kurang ${sum}. Tetap dicatat dibawa ${name}.`, tooMuch: (sum: string) => `Lebih ${sum} dari sisa seharusnya. Periksa lagi harga di nota.`, keep: 'Simpan belanja', done: (count: number, sum: string) => `Belanja dicatat: ${count} barang, ${sum}.`, again: 'Catat belanja lagi',
  },
  count: {
    today: 'Yang dihitung hari ini', none: 'Belum ada barang untuk dihitung hari ini.', isDone: 'sudah', start: 'Mulai hitung', other: 'Hitung barang lain', allDone: 'Hitungan hari ini sudah lengkap. Terima kasih.',
    at: (now: number, all: number) => `${now} dari ${all}`, ready: 'Selesai hitung', saving: 'Sedang dicatat …', waits: 'Hitungan aman di alat ini. Hasilnya terlihat setelah warung terhubung.',
    both: (real: string, should: string) => `Nyatanya ${real}. Seharusnya ${should}.`, exact: 'Cocok.', short: (count: string, sum: string) => `Kurang ${count}, ${sum}.`, over: (count: string, sum: string) => `Lebih ${count}, ${sum}.`,
    reasons: ['Lupa mencatat', 'Rusak atau basi', 'Salah hitung', 'Belum tahu'], again: 'Hitung lagi',
  },
  spoil: {
    what: 'Barang apa yang rusak?', reasons: ['Basi', 'Lewat tanggal', 'Pecah atau tumpah', 'Dimakan tikus', 'Susut', 'Lain'], save: 'Catat barang rusak', done: (what: string) => `Dicatat rusak: ${what}.`,
  },
  repack: {
    from: 'Apa yang dibuka?', into: 'Jadi apa?', content: (name: string) => `Isi satu ${name}`, each: (count: string, content: string) => `${count}, isi ${content}`, lost: (count: string) => `Susut ${count}. Dicatat sebagai barang susut.`,
    tooMuch: (count: string) => `Lebih ${count} dari yang dibuka. Periksa lagi.`, save: 'Catat kemasan', done: (from: string, into: string) => `${from} sudah jadi ${into}.`,
  },
  list: {
    noPrice: 'belum ada harga', price: (per: string) => `Harga jual per ${per}`, cost: 'Harga beli terakhir', earned: 'Untung', loss: (sum: string, per: string) => `Rugi ${sum} per ${per}`, losing: (count: number) => `${count} barang dijual di bawah harga beli.`,
    below: 'Stok kurang dari nol. Coba hitung.', count: 'Hitung sekarang', change: 'Ganti harga', newPrice: (per: string) => `Harga jual baru per ${per}`, priced: (name: string, price: string) => `Harga ${name} sekarang ${price}.`, connect: 'Harga baru berlaku untuk semua. Sambungkan ke warung dulu.',
  },
  need: {
    market: (day: string) => `Biasanya belanja lagi ${day}.`, unknown: 'Hari belanja belum terlihat. Kelihatan setelah dua kali belanja.', lasting: 'Cukup sampai', none: (days: number) => `Semua cukup untuk ${days} hari.`, young: 'Belum bisa dihitung. Jualan dulu sehari.',
    left: (left: string, sold: string, days: number) => `Sisa ${left}. Laku ${sold} dalam ${days} hari.`, buy: (count: string) => `Beli ${count}`,
  },
  guest: {
    none: 'Belum ada tetangga yang menitip. Tambah namanya dulu.', newOne: 'Nama tetangga', owed: (sum: string) => `Belum dibayar ${sum}`, paidUp: 'Semua sudah dibayar', here: 'Yang ada di warung', nothing: 'Tidak ada titipannya di warung sekarang.',
    bring: 'Titip masuk', evening: 'Hitung sore', pay: (sum: string) => `Bayar ${sum}`, what: (name: string) => `${name} menitip apa?`, newGood: 'Nama barang baru', keep: 'Catat titipan', brought: (name: string, what: string) => `${name} menitip ${what}.`,
    left: (name: string) => `${name}, sisa berapa?`, sold: (sold: string, left: string) => `Laku ${sold}, sisa ${left}.`, tooMany: (count: string) => `Lebih ${count} dari yang dititip. Catat dulu titip masuknya.`, setPrice: 'Tulis harganya', price: (price: string, hers: string) => `${price}, untuknya ${hers}`,
    priceOne: 'Harga jual satu buah', hersOne: (name: string) => `Untuk ${name}, satu buah`, rest: 'Sisanya', takesHome: 'Sisa dibawa pulang', stays: 'Sisa tetap di sini', result: (all: string, hers: string, ours: string) => `Laku ${all}: untuknya ${hers}, untuk warung ${ours}.`, write: 'Simpan hitungan',
  },
} as const;
