/** The words of what keeps a shop in order: counting, setting aside. */
export const upkeep = {
  counts: 'Hitung laci, 5 minggu ini', uncounted: 'Laci belum pernah dihitung. Hitung saat serah terima.',
  even: (times: number) => `${times} kali dihitung, tidak pernah kurang.`,
  short: (times: number, of: number, sum: string) => `Kurang ${times} dari ${of} kali hitung, jumlah ${sum}.`,
  dots: 'Titik di garis: pas. Di bawah: kurang. Di atas: lebih.',
  box: 'Kaleng sisihan', boxed: (days: number, of: number) => `${days} dari ${of} hari jualan.`, missed: (sum: string) => `Kurang ${sum}.`, full: 'Lengkap. Teruskan.',
  week: ['Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb', 'Mg'], marks: { full: 'masuk penuh', part: 'masuk sebagian', none: 'belum masuk', shut: 'tidak jualan' },
} as const;
