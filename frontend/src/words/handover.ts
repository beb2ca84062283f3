/** The words of handing the till over. Apart, so that the till does not carry them. */
export const handover = {
  title: 'Serah terima', again: 'Hitung uang laci sekali lagi',
  pieces: 'Uang di laci, berapa lembar?',
  sum: 'Jumlah', next: 'Lanjut', counted: 'Selesai hitung',
  slot: 'Piket yang selesai', slots: ['Pagi', 'Siang', 'Sore'], other: (slot: number) => `Piket ${slot}`,
  who: 'Siapa yang menerima?', planned: 'jadwal', nobody: 'Belum ada yang menerima', pin: (name: string) => `PIN ${name}`, take: 'Terima', back: 'Bukan saya',
  noPin: 'Bisa juga dicatat dulu tanpa penerima; penerima masuk nanti.',
  saving: 'Sedang dicatat …', waits: 'Hitungan aman di alat ini. Hasilnya terlihat setelah warung terhubung.',
  real: 'Nyatanya', should: 'Seharusnya', exact: 'Uang pas. Terima kasih.', short: (sum: string) => `Uang kurang ${sum}`, over: (sum: string) => `Uang lebih ${sum}`,
  why: 'Kenapa?', reasons: ['Salah kembalian', 'Lupa mencatat', 'Untuk belanja', 'Belum tahu'], noted: (reason: string) => `Dicatat: ${reason}.`,
  recount: 'Hitung lagi', setAside: (sum: string) => `Sisihkan ${sum} hari ini?`, all: 'Sudah', part: 'Sebagian', none: 'Belum', setAsideNow: (sum: string) => `Disisihkan ${sum}.`,
  howMuch: 'Berapa yang disisihkan?', keep: 'Simpan', onDuty: (name: string) => `${name} bertugas.`, start: 'Mulai jualan', done: 'Selesai',
} as const;
