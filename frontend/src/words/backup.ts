/** The words of backups: how old the last one is, where they go, what opens them, and drills. */
export const backup = {
  lead: 'Kalau komputer warung rusak atau hilang, buku KUBE kembali dari sini.',
  example: 'Ini buku contoh, tidak perlu dicadangkan.',
  last: 'Cadangan terakhir', none: 'Belum ada. Buat sekarang.', holds: (entries: string, size: string) => `${entries} catatan, ${size}. Sudah dibuka lagi dan sama dengan bukunya.`,
  old: 'Sudah lebih dari dua hari. Buat cadangan sekarang.', failed: (what: string) => `Cadangan tadi gagal: ${what}`,
  make: 'Cadangkan sekarang', making: 'Membuat cadangan …', trying: 'Latihan pulih …', far: (done: string, total: string) => `${done} dari ${total} catatan`, farther: (done: string) => `${done} catatan`,
  save: 'Simpan di alat ini', auto: 'Dibuat sendiri tiap selesai hitung laci sore.',
  secret: 'Kata sandi cadangan', secretWhy: 'Tanpa kata sandi ini cadangan tidak bisa dibuka oleh siapa pun. Tulis di kertas, simpan jauh dari warung.', show: 'Lihat kata sandi', noted: 'Sudah saya tulis', isNoted: 'Sudah ditulis di kertas.', notNoted: 'Belum ditulis di kertas. Tulis sekarang.', print: 'Cetak', close: 'Tutup',
  places: 'Tempat simpan', own: 'Komputer warung', stick: 'Stik USB', net: 'Internet (WebDAV)', unset: 'Belum dipasang', set: 'Pasang', change: 'Ganti', drop: 'Lepas',
  lastThere: (when: string) => `Terakhir ${when}`, folder: 'Folder stik di komputer warung', folderWhy: 'Misalnya /media/warung/STIK. Stiknya harus terpasang.', address: 'Alamat folder', addressWhy: 'Dimulai dengan https, dari penyedia tempat simpannya.', user: 'Nama pengguna', key: 'Kata sandi di sana', keep: 'Simpan', kept: 'Tempatnya sudah dicoba dan bisa dipakai.', dropped: 'Tempatnya sudah dilepas. Cadangan yang ada di sana tetap ada.',
  rule: 'Yang disimpan: semua dari 14 hari, satu tiap minggu selama 8 minggu, satu tiap bulan selama 2 tahun.',
  drill: 'Latihan pulih', drillWhy: 'Cadangan terbaru dibuka dan semua bukunya dihitung ulang. Warung tetap bisa berjualan.', drillNow: 'Coba sekarang', drillDue: 'Sudah setahun cadangan tidak dicoba. Coba sekarang.', never: 'Belum pernah dicoba.',
  drilled: (when: string, entries: string, time: string) => `${when}: ${entries} catatan kembali dalam ${time}, semua saldo sama.`, came: (when: string, entries: string) => `${when}: buku ini dipulihkan dari cadangan, ${entries} catatan.`, drillFailed: (when: string, what: string) => `${when}: ${what}`,
} as const;
