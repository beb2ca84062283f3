/** The words of the pack of five pages that a meeting goes through. */
export const pack = {
  title: 'Berkas rapat', print: 'Cetak atau simpan PDF', open: 'Sementara: bulan ini belum dikunci', page: (no: number, of: number) => `Halaman ${no} dari ${of}`,
  numbers: 'Lima angka bulan ini', sales: 'Penjualan', surplus: 'Untung', loss: 'Rugi', capital: 'Modal', cash: 'Uang', setAside: 'Uang sisihan',
  owed: 'Siapa belum setor', nobody: 'Semua sudah setor.', owing: (count: number, sum: string) => `${count} anggota, semuanya ${sum}.`, hidden: 'Nama tidak ditulis. Rapat boleh memutuskan supaya ditulis.', late: (sum: string) => `lewat waktu ${sum}`,
  findings: 'Perlu dicek bersama', step: 'Langkah',
  work: 'Piket dan upah', member: 'Nama', planned: 'Giliran', came: 'Datang', missed: 'Tidak datang', days: (days: string) => `tanggal ${days}`, swapped: 'Diganti', base: 'Upah', cut: 'Potongan', net: 'Diterima', sign: 'Tanda tangan', sum: 'Jumlah', nobodyWorked: 'Belum ada jadwal dan upah bulan ini.',
  box: 'Kaleng sisihan', boxed: (done: string, target: string) => `Disisihkan ${done} dari ${target}.`, best: 'Barang paling laku', nothingSold: 'Belum ada penjualan bulan ini.',
  compare: 'Bulan ini dan bulan lalu', thisMonth: 'Bulan ini', lastMonth: 'Bulan lalu',
  decisions: 'Keputusan rapat yang lalu', done: 'sudah', notDone: 'belum', noDecisions: 'Belum ada keputusan yang dicatat.', agenda: 'Yang dibicarakan', owedLine: (count: number, sum: string) => `Setoran titipan: ${count} anggota, ${sum}`,
  findingLine: (count: number) => `${count} hal yang perlu dicek`, buyLine: (count: number) => `${count} barang hampir habis, siapa belanja?`, wageLine: (sum: string) => `Upah bulan ini ${sum}`, other: 'Lain-lain', openLine: (codes: string) => `Keputusan lalu yang belum selesai: ${codes}`,
  topics: { open: 'Keputusan rapat yang lalu', owed: 'Setoran titipan', findings: 'Hal yang perlu dicek bersama', buy: 'Belanja barang', wages: 'Upah piket', other: 'Lain-lain' },
  present: 'Daftar hadir', roles: { ketua: 'Ketua', bendahara: 'Bendahara', pendamping: 'Pendamping' },
} as const;
