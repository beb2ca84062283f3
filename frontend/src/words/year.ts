/** The words of closing a year and sharing its surplus (SHU). */
export const words = {
  title: 'Tahun dan SHU',
  surplus: (year: number) => `Untung tahun ${year}`, loss: (year: number) => `Rugi tahun ${year}`, soFar: 'Sampai hari ini; angkanya masih bisa berubah.',
  closed: (year: number) => `Tahun ${year} sudah ditutup.`, close: (year: number) => `Tutup tahun ${year}`, none: 'Belum ada untung atau rugi tahun ini. Catat penjualan dulu di Kasir.',
  notYet: (year: number) => `Tahun bisa ditutup mulai 31 Desember ${year}.`, months: (names: string) => `Tutup dulu ${names}, lalu tutup tahun.`, toMonths: 'Ke tutup bulan',
  lastFirst: 'Tutup tahun dulu, baru kunci Desember.', locked: 'Desember sudah dikunci, jadi tahun itu tidak bisa ditutup lagi. Untungnya tetap bisa dibagi.', who: 'Yang menutup tahun dan membagi SHU: ketua.',
  share: 'Bagi SHU', available: 'Yang bisa dibagi', nothing: 'Belum ada untung yang bisa dibagi.', amount: 'Dibagi', decision: 'Nomor keputusan rapat', on: 'Tanggal rapat', percentMembers: 'Untuk anggota (%)', percentCare: 'Untuk dana IKS (%)',
  shareWho: 'Siapa yang dapat?', built: 'Modal pemupukan', care: 'Dana IKS', total: 'Jumlah', tooMuch: 'Bagian anggota dan IKS lebih dari 100 persen; kecilkan salah satunya.', equal: 'Bagian semua anggota sama; sisa pembulatan masuk modal.',
  write: 'Tulis pembagian', written: 'Pembagian SHU sudah dicatat.', memo: (decision: string, on: string) => `Keputusan rapat ${decision}, ${on}`,
  pay: 'Bayar SHU', noneToPay: 'Tidak ada SHU yang belum dibayar.', from: 'Dibayar dari', payHer: (name: string, sum: string) => `Bayar ${sum} ke ${name}`, paid: (name: string) => `SHU ${name} sudah dibayar.`, wait: 'Menghitung …',
  places: { till: 'Laci warung', treasury: 'Kas bendahara', box: 'Kaleng sisihan', bank: 'Bank' } as Record<string, string>,
} as const;
