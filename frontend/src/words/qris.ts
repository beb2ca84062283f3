/** The words of paying by QRIS: at the till, and for the money on its way. Apart, so that the till does not carry them. */
export const qris = {
  sheet: {
    title: 'Bayar QRIS', type: 'Ketik di HP Ibu', inside: 'Jumlah sudah ada di QR',
    check: 'Di HP pembeli tampil', code: (name: string) => `Kode QRIS ${name}`, distrust: 'Jangan percaya foto layar. Lihat notifikasi di HP warung.',
    came: 'Sudah masuk', later: 'Belum, nanti dicek', drop: 'Batal',
    none: 'QRIS belum dipasang. Bendahara atau ketua memasangnya di Kantor.', install: 'Pasang QRIS', tooMuch: 'QRIS paling banyak Rp10.000.000. Bayar sebagian dengan uang tunai.',
  },
  unseen: { title: 'QRIS belum dilihat', ago: (minutes: number) => minutes < 60 ? `${minutes} menit lalu` : `${Math.floor(minutes / 60)} jam lalu`, notCome: 'Tidak masuk', none: 'Semua sudah dilihat.' },
  faults: {
    torn: 'Kode QRIS ini rusak atau terpotong. Salin lagi seluruhnya.', foreign: 'Kode ini bukan QRIS rupiah Indonesia. Minta kode QRIS warung dari penyedia.',
    noMerchant: 'Kode ini tidak menyebut penerima uangnya. Minta kode QRIS warung dari penyedia.', hasAmount: 'Kode ini sudah berisi jumlah uang. Pakai kode QRIS warung yang tanpa jumlah.',
  },
  way: {
    sum: 'Masih di jalan', none: 'Tidak ada uang QRIS yang ditunggu.', own: 'QRIS warung', ownNone: 'Belum dipasang. Ketuk untuk memasang.',
    states: { waiting: 'Menunggu', seen: 'Lunas, belum cocok', missing: 'Tidak masuk' }, when: (day: string, time: string) => `${day}, ${time}`, missingWhy: 'Tanya pembelinya. Kalau penjualannya batal, barangnya kembali ke catatan.',
    old: (count: number) => `${count} pembayaran belum dilihat lebih dari 10 menit. Lihat HP warung.`, late: (sum: string) => `${sum} sudah lewat 3 hari kerja, belum cocok dengan catatan bank.`, lateOne: 'lewat 3 hari kerja',
    cancel: 'Batalkan penjualan', cancelled: 'Penjualan dibatalkan.', mistake: 'uang QRIS tidak masuk', came: 'Sudah masuk, dicatat.', notCame: 'Dicatat: uangnya tidak masuk.', more: 'Lihat yang lebih lama',
    match: 'Cocokkan dengan catatan bank', matchWhy: (sum: string) => `Sudah masuk dan belum cocok: ${sum}. Yang dicocokkan: yang paling lama dulu.`,
  },
  own: {
    title: 'QRIS warung', now: 'Dipakai sekarang', nmid: (number: string) => `NMID ${number}`, paste: 'Tempel tulisan kode QRIS', how: 'Buka gambar QRIS dari penyedia dengan pembaca QR, lalu salin semua tulisannya.',
    found: 'Uangnya masuk ke', save: 'Simpan', saved: 'QRIS warung disimpan.', notOurs: (name: string, group: string) => `Nama "${name}" tidak menyebut ${group}. Pastikan rekeningnya milik KUBE, bukan milik satu orang.`,
    amount: 'Jumlah langsung di QR', amountWhy: 'Pembeli tidak perlu mengetik jumlah. Tidak semua penyedia menerima, jadi uji dulu.', isOn: 'Sekarang: jumlah ada di QR.', isOff: 'Sekarang: pembeli mengetik jumlah.', turnOn: 'Nyalakan', turnOff: 'Matikan', changed: 'Sudah diganti.',
    tryIt: 'Uji dengan Rp1.000', trying: 'Bayar QR ini Rp1.000 dari HP Ibu sendiri. Kalau masuk di HP warung, ketuk Sudah masuk. Uangnya dicatat di bank sebagai pendapatan lain.', trial: 'uang uji QRIS', tried: 'Uji berhasil. Sekarang boleh dinyalakan.', notYet: 'Belum masuk',
  },
} as const;
