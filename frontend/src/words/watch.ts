/** The words of what the watch has seen, and of looking back day by day. */
export const watch = {
  sure: { check: 'perlu dicek', likely: 'mungkin', sure: 'hampir pasti' },
  since: (day: string) => `Sejak ${day}`, back: 'Muncul lagi', answered: (text: string, day: string) => `Sudah ditangani ${day}: ${text}`,
  answer: 'Sudah ditangani', what: 'Apa yang sudah dilakukan?', example: 'Misalnya: sudah ditanya, mencicil mulai Jumat', keep: 'Simpan', kept: 'Dicatat.', notes: 'Lihat catatannya',
  likely: (day: string) => `Kalau begini terus, modal tinggal separuh sekitar ${day}.`,
  best: (day: string) => `Kalau tidak ada lagi yang berhenti setor: sampai ${day}.`, safe: 'Kalau tidak ada lagi yang berhenti setor, modal tidak habis.',
  worst: (day: string) => `Kalau semua berhenti setor: hanya sampai ${day}.`,
  send: 'Kirim ke WhatsApp',
  none: 'Minggu ini tidak ada yang perlu dicek.', some: (count: number) => `${count} hal perlu dicek bersama.`,
  replay: 'Hari demi hari', open: 'Lihat hari demi hari', slide: 'Geser untuk memilih hari', next: 'Berikut', before: 'Sebelum', then: 'Modal hari itu',
  legend: 'Garis: modal yang bisa diandalkan. Putus-putus: modal awal. Segitiga: hari ada tanda.', nothing: 'Hari ini belum ada tanda.', empty: 'Belum ada catatan untuk diputar ulang.',
  half: (day: string) => `Modal tinggal separuh pada ${day}.`,
} as const;
