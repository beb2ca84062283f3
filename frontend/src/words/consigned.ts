/** The words of goods that are with members, and of who still has to hand in. Apart, so that the till does not carry them. */
export const consigned = {
  title: 'Titipan', who: 'Siapa?', none: 'Belum ada anggota. Tambah anggota dulu.', nothingShort: 'tidak ada titipan', newMember: 'Tambah anggota', newName: 'Nama anggota', keep: 'Simpan',
  take: 'Ambil titipan', deposit: 'Setor', back: 'Barang kembali', left: 'Sisa titipan', nothing: 'Tidak ada titipan. Bagus.',
  late: (days: number) => `Lewat waktu. Paling lama ${days} hari.`, since: (days: number) => days === 0 ? 'Diambil hari ini.' : `Paling lama ${days} hari.`,
  carries: 'Yang dibawa', until: (day: string) => `setor paling lambat ${day}`, soldUnpaid: 'Sudah laku, belum disetor', paidAhead: 'Sudah disetor, barang belum dirinci',
  there: (count: string) => `ada ${count}`, takeWhat: 'Ambil barang apa?', noStock: 'Tidak ada barang di warung.', due: 'Setor paling lambat',
  taken: (name: string, sum: string) => `${name} mengambil titipan ${sum}.`, waits: 'Aman di alat ini. Dikirim nanti kalau warung terhubung.',
  howMuch: 'Uang yang disetor?', all: (sum: string) => `Semua ${sum}`, whichSold: 'Pilih barang yang laku', restAfter: 'Sisa setelah ini',
  tooMuch: (sum: string) => `Lebih ${sum}. Dicatat sebagai uang muka.`, received: (sum: string, rest: string) => `Setoran diterima ${sum}. Sisa titipan ${rest}.`,
  backWhat: 'Barang apa yang kembali?', state: 'Keadaan barang', whole: 'Masih bagus', damaged: 'Rusak', broughtBack: 'Barang kembali sudah dicatat.',
  limit: (limit: string, left: string) => `Batas ${limit}, masih bisa ${left}.`, limitName: 'Sisa titipan dibanding batas', overLimit: 'Lewat batas titipan. Setor dulu, atau minta izin Bu Ketua.', blocked: 'Titipan lama lewat waktu lebih dari 3 hari. Setor dulu, atau minta izin Bu Ketua.',
  allow: 'Izin Bu Ketua', allowWhy: 'Kenapa boleh?', reasons: ['Barangnya cepat laku', 'Sudah janji setor', 'Ada pesanan', 'Keputusan rapat'], allowNow: 'Izinkan', noKetua: 'Belum ada Bu Ketua yang punya PIN.', needsShop: 'Izin perlu terhubung ke warung. Sambungkan dulu, lalu coba lagi.',
  signs: 'PIN sebagai tanda tangan.', takesPin: (name: string) => `PIN ${name}, yang mengambil`, receivesPin: (name: string) => `PIN ${name}, yang menerima`, sign: 'Benar',
  promise: 'Catat janji', promiseWhat: 'Janji setor berapa?', promiseWhen: 'Kapan?', promised: (name: string, sum: string, day: string) => `${name} janji setor ${sum}, ${day}.`, promiseStands: (sum: string, day: string) => `Janji setor ${sum}, ${day}.`,
  card: 'Riwayat titipan', noCard: 'Belum ada catatan titipan.', slip: 'Nota', kinds: { 'consign.take': 'Ambil titipan', 'consign.deposit': 'Setor', 'consign.return': 'Barang kembali', other: 'Pembetulan' } as Record<string, string>,
  save: { take: 'Catat ambil', deposit: 'Terima setoran', back: 'Terima barang', promise: 'Catat janji' },
} as const;

export const owed = {
  title: 'Belum setor', none: 'Semua sudah setor.', head: (people: number) => `${people} orang belum setor.`, lateHead: (people: number) => `${people} orang lewat waktu.`,
  noneLate: 'Belum ada yang lewat waktu.', oldest: (days: number) => days === 0 ? 'diambil hari ini' : `paling lama ${days} hari`, late: (sum: string) => `lewat waktu ${sum}`,
  ages: ['0–7 hari', '8–14 hari', 'lebih dari 14 hari'], receive: 'Terima setoran', chat: 'WhatsApp', toTake: 'Lihat titipan', name: 'Nama', sum: 'Jumlah',
} as const;
