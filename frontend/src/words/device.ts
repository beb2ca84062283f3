/** The words about the devices of the shop. Apart, so that the till does not carry them. */
export const device = {
  about: 'HP atau komputer yang boleh berjualan. Kalau ada yang hilang, putuskan di sini.',
  none: 'Belum ada alat yang terdaftar.', here: 'Alat ini', since: (day: string) => `Terdaftar ${day}`,
  heard: (when: string, name: string, seq: number) => `Catatan terakhir ${when}, ${name}, nomor ${seq}.`, silent: 'Belum ada catatan dari alat ini.',
  cut: 'Putuskan', sure: (name: string) => `Putuskan ${name}?`, last: (seq: number) => `Catatan sampai nomor ${seq} sudah ada di warung. Yang sesudahnya ada di struknya.`,
  lost: 'Alat itu tidak bisa dipakai lagi sebelum didaftarkan ulang.', self: 'Ini alat yang sedang Ibu pakai. Setelah diputus, Ibu harus mendaftar lagi.', done: (name: string) => `${name} sudah diputus.`, back: 'Tidak jadi',
} as const;
