/** The words of the rules of the house: what each says, what it is today, how it became so. */
export const house = {
  title: 'Aturan rumah', lead: 'Berlaku untuk semua. Yang lalu dihitung dengan aturan harinya.', keeper: 'Yang mengganti aturan: ketua, sesudah diputuskan rapat.',
  since: (day: string) => `Sejak ${day}`, always: 'Belum pernah diganti', before: 'Sebelum diatur KUBE', by: (code: string) => `keputusan ${code}`, byMeeting: (code: string) => `rapat ${code}`, from: (day: string, value: string) => `Mulai ${day}: ${value}.`, history: 'Riwayat', change: 'Ganti',
  groups: { work: 'Piket dan upah', money: 'Uang dan camilan', goods: 'Titipan dan kasbon', group: 'Rapat' } as Record<string, string>,
  names: {
    'wage.base': 'Upah piket sebulan', 'wage.deduction': 'Potongan sekali bolos', 'shift.slots': 'Piket dalam sehari', 'setaside.daily': 'Sisihan harian', 'snack.limit': 'Camilan piket, batas sekali piket', 'snack.policy': 'Kalau camilan lewat batas',
    'consign.days': 'Titipan disetor paling lambat', 'consign.limit': 'Batas titipan seorang anggota', 'kasbon.days': 'Kasbon dibayar paling lambat', 'kasbon.limit': 'Batas kasbon seorang pembeli', 'meeting.everyDays': 'Rapat paling lama setiap', 'leak.names': 'Nama yang belum setor di berkas rapat',
  } as Record<string, string>,
  why: {
    'wage.base': 'Sama untuk semua anggota.', 'wage.deduction': 'Kalau tidak datang dan tidak ada pengganti. Upah tidak pernah kurang dari nol.', 'shift.slots': 'Dipakai untuk usul jadwal bulan depan.', 'setaside.daily': 'Disimpan di kaleng setiap hari buka.', 'snack.limit': 'Sampai batas ini gratis, dihitung harga jual.', 'snack.policy': 'Yang dibayar anggota sendiri.',
    'consign.days': 'Dihitung dari hari diambil. Boleh dicicil.', 'consign.limit': 'Lewat batas perlu izin Bu Ketua.', 'kasbon.days': 'Dihitung dari hari beli.', 'kasbon.limit': 'Lewat batas perlu izin Bu Ketua.', 'meeting.everyDays': 'Lewat dari itu, halaman Rapat mengingatkan.', 'leak.names': 'Kalau tidak, yang ditulis hanya jumlahnya.',
  } as Record<string, string>,
  choices: { 'snack.policy': { excess: 'Bayar lebihnya saja', all: 'Bayar semuanya' }, 'leak.names': { 0: 'Tidak ditulis', 1: 'Ditulis' } } as Record<string, Record<string, string>>,
  units: { money: '', days: 'hari', times: 'kali' } as Record<string, string>,
  ask: {
    value: 'Jadi berapa?', choice: 'Jadi apa?', when: 'Mulai kapan?', today: 'Hari ini', thisMonth: (day: string) => `Awal bulan ini, ${day}`, nextMonth: (day: string) => `Awal bulan depan, ${day}`, otherDay: 'Hari lain', wage: 'Upah sebulan dihitung dengan aturan di hari terakhir bulan itu.',
    decision: 'Keputusan yang mana?', noDecision: 'Belum ada keputusan rapat. Catat rapatnya dulu, lalu ganti aturan.', toMeeting: 'Catat rapat', notThere: 'Keputusannya tidak ada di sini? Catat rapatnya dulu.',
    same: (value: string) => `Sekarang sudah ${value}.`, between: (least: string, most: string) => `Harus antara ${least} dan ${most}.`, aboveWage: (sum: string) => `Potongan tidak boleh lebih dari upah, ${sum}.`, belowCut: (sum: string) => `Upah tidak boleh kurang dari potongan, ${sum}.`, early: (day: string) => `Paling awal ${day}. Yang lalu tetap dihitung dengan aturan lama.`,
    first: { value: 'Tulis dulu jadi berapa.', decision: 'Pilih dulu keputusan rapatnya.', day: 'Pilih dulu mulai kapan.' }, only: 'Aturan hanya bisa diganti oleh ketua.', connect: 'Aturan berlaku untuk semua. Sambungkan ke warung dulu.',
    sum: (name: string, was: string, now: string) => `${name}: dari ${was} jadi ${now}`, begins: (day: string) => `mulai ${day}`, save: 'Ganti aturan', saved: (name: string, value: string, day: string) => `${name} jadi ${value}, mulai ${day}.`, unknown: 'Aturan ini tidak ada di daftar.',
  },
} as const;
