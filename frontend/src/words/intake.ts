/** The words of what brings written books and lists in. */
export const intake = {
  import: {
    title: 'Impor', lead: 'Masukkan buku harian dari berkas. Aman dikirim dua kali.', pick: 'Pilih berkas', running: 'Sedang membaca …',
    state: (done: string, total: string) => `${done} dari ${total} catatan`, counts: { written: 'Baru dicatat', known: 'Sudah ada', review: 'Perlu dicek', refused: 'Ditolak' },
    done: 'Selesai. Semua sudah masuk.', why: 'Kenapa ditolak', stopped: 'Berhenti sebelum selesai. Kirim lagi, yang sudah masuk tidak dobel.', unreadable: 'Berkas tidak terbaca. Pilih berkas buku harian.',
  },
  form: {
    lead: 'Anggota, barang, pelanggan, titipan, alat, dan saldo awal sekaligus, dari satu berkas.',
    first: '1. Ambil isian kosong', workbook: 'Unduh Excel', table: 'Atau CSV', second: '2. Isi, simpan, lalu pilih berkasnya', pick: 'Pilih berkas', other: 'Pilih berkas lagi',
    looking: 'Sedang diperiksa …', writing: 'Sedang dicatat. Jangan tutup dulu …', faulty: (count: string) => `${count} isian perlu dibetulkan. Belum ada yang dicatat.`,
    again: 'Betulkan di Excel, simpan, lalu pilih berkasnya lagi.', more: (count: string) => `dan ${count} lagi`, remarks: 'Boleh dicatat, tapi coba lihat lagi.',
    would: 'Yang akan dicatat', wrote: 'Yang dicatat', parts: { members: 'Anggota', goods: 'Barang', customers: 'Pelanggan', carried: 'Titipan di anggota', equipment: 'Alat warung', balances: 'Saldo awal' }, money: 'Jumlah uangnya',
    sums: { cash: 'Uang di laci, bendahara, kaleng, dan bank', goods: 'Barang di warung, harga beli', carried: 'Titipan di anggota, harga beli', kasbon: 'Kasbon pelanggan', owed: 'Utang anggota dan lainnya', equipment: 'Alat warung, nilainya sekarang', debts: 'Utang dan tabungan', capital: 'Modal' },
    write: 'Catat semuanya', drop: 'Batal', done: (count: string) => `Selesai. ${count} catatan masuk ke buku.`, known: 'Berkas ini sudah pernah dimasukkan. Tidak ada yang berubah.',
    cut: 'Warung tidak terhubung. Belum tentu tercatat; pilih berkasnya lagi, tidak akan dobel.', tooLarge: 'Berkas ini terlalu besar. Pilih isian Excel atau CSV dari sini.', toTill: 'Mulai jualan', toCapital: 'Lihat modal',
  },
} as const;
