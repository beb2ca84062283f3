/** The words at the door, where a PIN is looked at without the shop. */
export const door = {
  wrong: (left: number) => `PIN salah, sisa ${left} kali.`,
  paused: (minutes: number) => `Sudah 5 kali salah. Tunggu ${minutes} menit, lalu coba lagi.`,
  unknown: (name: string) => `${name} belum pernah masuk di alat ini dengan PIN yang sekarang. Sambungkan ke warung sekali dulu.`,
  cannot: 'Alat ini tidak bisa memeriksa PIN tanpa warung. Buka lewat alamat https, atau sambungkan ke warung dulu.',
  locked: 'Terkunci karena 3 menit tidak dipakai. Belanjaan tetap ada.',
  onDuty: 'Tadi masuk tanpa warung, jadi sekarang hanya untuk kasir. Untuk tugas pengurus, masuk lagi dengan PIN.',
  clock: (said: string, right: string) => `Jam HP salah: ${said}. Jam sebenarnya ${right}.`,
  clockBack: (said: string, right: string) => `Jam HP salah: ${said}. Jam sebenarnya sudah lewat ${right}.`,
  unsafe: 'Di sini hanya bisa melihat. Untuk jualan dan mencatat, buka lewat alamat https, atau pakai laptop warung.',
  own: { modal: 'Ini HP saya sendiri: buka halaman Modal lebih dulu.', saya: 'Ini HP saya sendiri: buka halaman saya lebih dulu.', beranda: 'Ini HP saya sendiri: buka Beranda lebih dulu.' } as Record<string, string>,
  delivered: 'Penjualan dari alat ini',
} as const;
