/** The words of the first page of an officer's own phone. */
export const home = {
  title: 'Beranda', money: 'Uang KUBE di luar laci', cash: 'Kas bendahara', box: 'Kaleng sisihan', bank: 'Bank', qris: 'QRIS di jalan', sold: 'Penjualan hari ini', times: (count: number) => (count === 0 ? 'belum ada' : `${count} kali`),
  owed: 'Titipan belum setor', owing: (people: number) => `${people} orang`, late: (sum: string) => `lewat waktu ${sum}`, allIn: 'Semua sudah setor', receive: 'Terima setoran',
  close: (month: string) => `${month} belum ditutup`, closed: 'Semua bulan sudah ditutup', noMonth: 'Belum ada bulan yang selesai', wages: 'Upah belum dibayar',
  meeting: 'Rapat berikutnya', noDate: 'Belum ada tanggalnya', lastOn: (day: string) => `Terakhir ${day}`, never: 'Belum pernah dicatat', overdue: (days: number) => `Terakhir ${days} hari lalu, sudah waktunya rapat`,
  roster: 'Jadwal minggu depan', rosterDone: 'Sudah ada', rosterNone: 'Belum ada. Buat sekarang', rosterPart: (days: number) => `Baru ${days} dari 7 hari`,
  backup: 'Cadangan buku', noBackup: 'Belum ada', undrilled: 'Sudah setahun tidak dicoba', missed: 'Yang terakhir gagal',
  members: 'Anggota', people: (count: number) => `${count} orang`, count: 'Hitung barang hari ini', toCount: (count: number) => `${count} barang lagi`, counted: 'Sudah dihitung', nothing: 'Tidak ada hari ini',
  work: { title: 'Siapa bekerja', month: 'Bulan ini', three: '3 bulan', who: 'Nama', shifts: 'Piket', trips: 'Pasar', counts: 'Hitung', none: 'Belum ada pekerjaan yang dicatat.', fair: 'Piket terbagi cukup rata.', two: (share: number) => `Dua orang menjalankan ${share}% piket. Bagi lagi bulan depan?`, heavy: (name: string, share: number) => `${name} menjalankan ${share}% piket. Bagi lagi bulan depan?`, market: (name: string) => `Hanya ${name} yang ke pasar. Siapa bergantian?`, both: 'Angka pertama bulan ini, yang kedua 3 bulan.', line: (shifts: string, trips: string, counts: string) => `piket ${shifts}, pasar ${trips}, hitung ${counts}` },
} as const;

export const summary = {
  title: 'Ringkasan', lead: 'Hanya untuk dilihat. Yang mencatat adalah KUBE sendiri.', five: 'Lima angka', sales: 'Penjualan', surplus: 'Untung', capital: 'Modal', cash: 'Uang', setAside: 'Sisihan', what: 'Angka', soFar: 'Bulan yang belum selesai dihitung sampai hari ini.', none: 'Belum ada catatan bulan-bulan ini.',
  capitalNow: 'Modal sekarang', levels: { safe: 'Aman', watch: 'Hati-hati', danger: 'Bahaya' } as Record<string, string>, owed: 'Belum setor', visits: 'Kunjungan terakhir', noVisits: 'Belum ada kunjungan yang dicatat.', from: (visitor: string, from: string) => `${visitor}, ${from}`, toVisits: 'Buku tamu',
} as const;
