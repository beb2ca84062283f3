/** The words of the box of the daily set-aside: the month, the days in a row, and what it pays. */
export const box = {
  title: 'Kaleng sisihan', sum: 'Disisihkan bulan ini', then: (month: string) => `Disisihkan ${month}`, before: 'Bulan sebelumnya', after: 'Bulan berikutnya', tap: 'Ketuk harinya untuk melihat jumlahnya.',
  head: (days: number, of: number) => `${days} dari ${of} hari jualan.`, missing: (sum: string) => `Kurang ${sum}.`, full: 'Lengkap. Teruskan.', none: 'Belum ada jualan bulan ini. Sisihan dicatat waktu serah terima piket terakhir.',
  row: (days: number) => `Sisihan ${days} hari berturut-turut.`, of: (day: string, done: string, target: string) => `${day}: ${done} dari ${target}`, shut: (day: string) => `${day}: tidak jualan, tidak perlu menyisihkan`,
  pays: 'Untuk apa isi kaleng?', holds: 'Isi kaleng', onLast: (day: string) => `menurut buku sampai ${day}`, wages: 'Upah yang belum dibayar', wagesSoon: 'Upah bulan ini', atMost: (people: number, sum: string) => `${people} orang, paling banyak ${sum} seorang`, soFar: (people: number) => `${people} orang, dihitung sampai sekarang dengan potongan bolosnya`, rest: 'Sisanya untuk modal', short: 'Masih perlu disisihkan untuk upah', savings: 'Simpanan anggota yang dijaga KUBE', toSavings: 'Lihat simpanan', toWages: 'Lihat upah',
} as const;
