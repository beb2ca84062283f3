/** The words of the group's money outside the drawer. Apart, so that the till does not carry them. */
export const money = {
  title: 'Uang KUBE', total: 'Jumlah', blind: 'Uang laci tidak ditunjukkan di sini; hitung dulu lewat Serah.', places: { till: 'Laci warung', treasury: 'Kas bendahara', box: 'Kaleng sisihan', bank: 'Bank' } as Record<string, string>,
  tasks: {
    pindah: { title: 'Pindah uang', why: 'Dari laci ke kas, dari kaleng ke bank.', save: 'Pindahkan' }, biaya: { title: 'Biaya warung', why: 'Listrik, ojek, plastik, rapat.', save: 'Catat biaya' },
    ambil: { title: 'Uang diambil, belum ada nota', why: 'Siapa yang membawa, dan untuk apa.', save: 'Catat diambil' }, bayar: { title: 'Anggota membayar utang', why: 'Camilan lebih, uang kurang, uang yang dibawa.', save: 'Terima uang' },
    masuk: { title: 'Uang masuk', why: 'Bantuan, sumbangan, modal anggota, dan lainnya.', save: 'Catat uang masuk' }, alat: { title: 'Beli alat', why: 'Timbangan, rak, kulkas: dipakai lama.', save: 'Catat alat' },
  } as Record<string, { title: string; why: string; save: string }>,
  kinds: {
    '6-1210': 'Listrik dan air', '6-1220': 'Ojek dan ongkos', '6-1230': 'Plastik, nota, tali', '6-1240': 'Sewa tempat', '6-1260': 'Rapat', '6-1250': 'Biaya bank', '6-1490': 'Lain-lain',
    grant: 'Bantuan pemerintah', gift: 'Sumbangan', 'capital.member': 'Modal dari anggota', 'income.other': 'Pendapatan lain',
  } as Record<string, string>,
  kind: 'Untuk apa?', source: 'Uang apa?', from: 'Diambil dari', to: 'Masuk ke', who: 'Siapa?', owes: (sum: string) => `utang ${sum}`, nobodyOwes: 'Tidak ada anggota yang punya utang.', howMuch: 'Berapa?', all: (sum: string) => `Semua ${sum}`, why: 'Keterangan', months: 'Dipakai berapa tahun?', years: (count: number) => `${count} tahun`, thing: 'Nama alat',
  saved: (what: string, sum: string) => `${what} ${sum} sudah dicatat.`, moved: (sum: string, from: string, to: string) => `${sum} pindah dari ${from} ke ${to}.`,
} as const;
