/** The words of the page about the group's capital. */
export const capital = {
  title: 'Modal sekarang', was: (sum: string) => `Modal awal ${sum}.`, up: (sum: string) => `Di atas modal awal ${sum}.`, down: (sum: string) => `Kurang ${sum} dari modal awal.`,
  empty: 'Belum ada data. Catat modal awal dulu, lalu mulai jualan.', levels: { safe: 'Aman', watch: 'Hati-hati', danger: 'Bahaya' },
  noFindings: 'Tidak ada yang perlu dicek.', findings: 'Perlu dicek', more: (count: number) => `Lihat ${count} lagi`,
  line: 'Modal per bulan', dashes: (sum: string) => `Garis putus-putus: modal awal Rp${sum}.`, date: 'Tanggal', cause: 'Sebab', sum: 'Jumlah', now: 'Modal ada di mana', where: 'Ke mana modal pergi',
  still: 'Modal tidak berubah.', fell: (sum: string, from: string) => `Modal turun Rp${sum} sejak ${from}.`, rose: (sum: string, from: string) => `Modal naik Rp${sum} sejak ${from}.`,
  largest: (name: string, sum: string) => `Terbesar: ${name} ${sum}.`,
  places: {
    cash: 'Uang di laci dan bendahara', box: 'Kaleng sisihan', bank: 'Bank', qris: 'Uang QRIS di jalan', stock: 'Barang di warung', consigned: 'Titipan di anggota',
    kasbon: 'Kasbon pembeli', memberDebt: 'Utang anggota', prepaid: 'Dibayar di muka', equipment: 'Alat warung', payables: 'Utang warung',
  },
  parts: {
    margin: 'Untung jualan', wages: 'Upah piket', snacks: 'Camilan piket', 'running-costs': 'Biaya warung', depreciation: 'Alat menua',
    'cash-count': 'Uang kurang atau lebih', 'stock-count': 'Barang susut atau lebih', spoilage: 'Barang rusak', 'write-offs': 'Utang dihapus', tax: 'Pajak',
    'put-in': 'Modal masuk', 'shared-out': 'Dibagi untuk anggota', other: 'Lain-lain', 'consigned-doubtful': 'Titipan belum setor',
    'kasbon-doubtful': 'Kasbon lama', unexplained: 'Belum jelas',
  } as Record<string, string>,
} as const;
