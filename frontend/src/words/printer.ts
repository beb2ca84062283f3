/** The words of printing: the printers, their queue and the test page. Apart, so that the till does not carry them. */
export const prints = {
  title: 'Printer', none: 'Belum ada printer. Struk tetap bisa dilihat di layar.', add: 'Pasang printer', change: 'Ubah', test: 'Cetak uji', goOn: 'Lanjut', retried: 'Dicoba lagi.',
  good: 'Siap', waits: (count: number) => `${count} kertas menunggu`, paper: (name: string, columns: number) => `${name}, ${columns} huruf sebaris`, taught: 'Sudah disesuaikan dari cetak uji.',
  asks: (what: string) => `${what}: sudah keluar lengkap?`, yes: 'Ya', no: 'Tidak', again: 'Salinannya dicetak.', noted: 'Dicatat.', byPhone: 'Cetak lewat HP ini', phoneFails: 'Warung tidak terhubung. Sambungkan dulu, lalu coba lagi.',
  papers: 'Kertas terakhir', noPapers: 'Belum ada kertas.', drop: 'Batalkan', dropped: 'Cetak dibatalkan.', copy: (number: number) => `salinan ke-${number}`,
  states: { QUEUED: 'menunggu', SENDING: 'sedang dicetak', PRINTED: 'sudah keluar', SENT: 'terkirim, belum dijawab', UNCONFIRMED: 'terputus, lihat kertasnya', FAILED: 'tidak keluar', CANCELLED: 'dibatalkan' } as Record<string, string>,
  types: { sale: 'Struk penjualan', consignment: 'Surat titipan', deposit: 'Bukti setoran', kasbon: 'Bukti kasbon', handover: 'Serah terima', wage: 'Slip upah', roster: 'Jadwal piket', shopping: 'Daftar belanja', 'day-end': 'Tutup hari', seal: 'Segel bulan', meeting: 'Lembar rapat', income: 'Untung rugi', position: 'Harta dan utang', test: 'Cetak uji' } as Record<string, string>,
  setUp: {
    name: 'Nama printer', nameHint: 'kasir', how: 'Tersambung lewat apa?', address: 'Alamatnya', kind: 'Printer yang mana?', which: 'Kertas apa yang keluar sendiri?', save: 'Simpan', saved: 'Printer disimpan. Coba cetak uji.', badName: 'Nama printer hanya huruf, angka, dan tanda - tanpa spasi.',
    ways: { 'tcp-9100': 'Kabel LAN atau wifi', 'usb-lp': 'Kabel USB atau Bluetooth laptop', 'cups-raw': 'Printer yang sudah dipasang di komputer', rawbt: 'HP dengan aplikasi RawBT', preview: 'Tanpa printer, lihat di layar' } as Record<string, string>,
    hints: { 'tcp-9100': 'Seperti 192.168.1.50:9100. Ada di kertas uji printer.', 'usb-lp': 'Seperti /dev/usb/lp0, atau /dev/rfcomm0 untuk Bluetooth.', 'cups-raw': 'Nama printer di komputer warung.' } as Record<string, string>,
    kinds: { 'generic-58': 'Kertas kecil 58 mm, merek apa saja', 'generic-80': 'Kertas lebar 80 mm, merek apa saja', 'generic-58-bt-indonesia': 'Bluetooth 58 mm: Panda, Iware, Eppos, Kassen, VSC', 'rongta-rpp02n': 'Eppos RPP02, Iware C-58BT', 'goojprt-pt210': 'GOOJPRT PT-210, MPT-II', 'xprinter-xp58': 'Xprinter XP-58', 'zjiang-5890k': 'Zjiang ZJ-5890K', 'epson-tm-t82': 'Epson TM-T82', 'epson-tm-u220': 'Epson TM-U220, pita tinta', 'pdf-or-screen': 'Tanpa kertas, hanya layar' } as Record<string, string>,
  },
  tried: {
    start: 'Kertas uji akan keluar. Pegang kertasnya, lalu jawab empat pertanyaan.', print: 'Cetak kertas uji', waiting: 'Menunggu kertas keluar …', step: (step: number, all: number) => `Pertanyaan ${step} dari ${all}`,
    questions: ['Baris angka 1 2 3 … pas satu baris penuh?', 'Semua huruf benar, tidak ada huruf aneh?', 'Kotak hitam di bawah bisa dipindai HP?', 'Kertas cukup maju untuk disobek?'],
    columns: 'Berapa angka yang muat di baris pertama?', done: 'Printer sudah pas. Selesai.', changed: 'Printer sudah disesuaikan. Cetak sekali lagi untuk memastikan.', once: 'Cetak lagi', back: 'Kembali ke printer',
  },
  drawer: { title: 'Buka laci', why: 'Kenapa laci dibuka? Ini dicatat.', reasons: ['Tukar uang kecil', 'Hitung uang laci', 'Salah kembalian'], opened: 'Laci dibuka, sudah dicatat.' },
} as const;
