/** Every word a member reads. Plain Indonesian, from the glossary. */
export const id = {
  app: 'Amanah',
  nav: { till: 'Kasir', consigned: 'Titipan', owed: 'Belum setor', capital: 'Modal', import: 'Impor', leave: 'Ganti orang' },
  errors: {
    noServer: 'Belum bisa dikirim karena warung tidak terhubung. Catatan aman di alat ini.',
    notUnderstood: 'Jawaban warung tidak terbaca. Coba lagi sebentar.',
  },
  start: {
    title: 'Selamat datang di Amanah',
    lead: 'Kasir dan buku warung KUBE. Mulai dengan KUBE Ibu, atau lihat dulu contoh warung yang sudah jalan.',
    fresh: 'Buat KUBE baru', cempaka: 'Lihat contoh: Cempaka, setahun', tulip: 'Lihat contoh: Tulip, setengah tahun',
    reading: 'Membuka contoh …', kube: 'Nama KUBE', ketua: 'Nama ketua', pin: 'PIN ketua (6 angka)', save: 'Mulai',
    entries: (done: number, total: number) => `${done} dari ${total} catatan`, asExample: 'Ketua (contoh)',
  },
  signIn: { title: 'Siapa bertugas?', pin: (name: string) => `PIN ${name}`, erase: 'Hapus', none: 'Belum ada anggota. Minta bendahara memberi PIN.' },
  till: {
    search: 'Cari barang', empty: 'Belum ada barang. Tambah 5 barang dulu.', total: 'Total', exact: 'Uang pas', kasbon: 'Kasbon',
    change: 'Kembalian', undo: 'Batalkan', receipt: 'Struk', undone: 'Penjualan dibatalkan.', saved: 'Tersimpan',
    notSaved: 'BELUM TERSIMPAN – tulis di buku dulu.', hint: 'Ketuk barang untuk mulai.', less: 'Kurangi', who: 'Kasbon siapa?',
    noCustomers: 'Belum ada pelanggan kasbon.', howMuch: (name: string) => `${name}: uangnya berapa?`, orWeight: 'Atau beratnya?', close: 'Tutup',
    mistake: 'salah catat', sold: 'Terjual',
  },
  consigned: {
    title: 'Titipan', who: 'Siapa?', take: 'Ambil titipan', deposit: 'Setor', back: 'Barang kembali', left: 'Sisa titipan',
    due: 'Setor paling lambat', save: { take: 'Catat ambil', deposit: 'Terima setoran', back: 'Terima barang' }, all: (amount: string) => `Semua ${amount}`,
    amount: 'Uang yang disetor', done: 'Sudah dicatat.', sum: 'Jumlah', nothing: 'Tidak ada titipan. Bagus.', none: 'Belum ada anggota. Catat anggota dulu.',
  },
  owed: {
    title: 'Belum setor', none: 'Semua sudah setor.', head: (people: number, sum: string) => `${people} orang, ${sum}`,
    oldest: (days: number) => `paling lama ${days} hari`, late: (sum: string) => `lewat waktu ${sum}`, numbers: 'Lihat angka',
    ages: ['0–7 hari', '8–14 hari', 'lebih dari 14 hari'],
  },
  capital: {
    title: 'Modal sekarang', was: (sum: string) => `modal awal ${sum}`, up: (sum: string) => `Di atas modal awal ${sum}.`,
    down: (sum: string) => `Kurang ${sum} dari modal awal.`, where: 'Ke mana modal pergi', levels: { safe: 'Aman', watch: 'Hati-hati', danger: 'Bahaya' },
    lasts: (days: number) => `Kalau begini terus, ${days} hari lagi modal tinggal separuh.`, noFindings: 'Tidak ada yang perlu dicek.', findings: 'Perlu dicek',
    moved: (sum: string, from: string) => `Sejak ${from}: ${sum}.`, line: 'Modal per bulan', numbers: 'Lihat angka', next: 'Langkah berikut',
    parts: {
      margin: 'Untung jualan', wages: 'Upah piket', snacks: 'Camilan piket', 'running-costs': 'Biaya warung', depreciation: 'Alat menua',
      'cash-count': 'Uang kurang atau lebih', 'stock-count': 'Barang susut atau lebih', spoilage: 'Barang rusak', 'write-offs': 'Utang dihapus', tax: 'Pajak',
      'put-in': 'Modal masuk', 'shared-out': 'Dibagi untuk anggota', other: 'Lain-lain', 'consigned-doubtful': 'Titipan belum setor',
      'kasbon-doubtful': 'Kasbon lama', unexplained: 'Belum jelas',
    } as Record<string, string>,
    start: 'Awal', end: 'Sekarang',
  },
  import: { title: 'Impor buku harian', pick: 'Pilih berkas', lead: 'Berkas buku harian (.ndjson). Aman dikirim dua kali.', state: (done: number, total: number) => `${done} dari ${total} baris`, result: (written: number, known: number, review: number, refused: number) => `${written} baru, ${known} sudah ada, ${review} perlu dicek, ${refused} ditolak.` },
} as const;
