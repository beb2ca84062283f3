/** The words of a member's own page: her turns, her goods, her wage, her savings. */
export const mine = {
  shift: 'Piket saya', turn: (day: string, slot: string) => `${day}, ${slot}`, today: (slot: string) => `Hari ini, ${slot}`, noTurn: 'Belum ada giliran di jadwal. Tanya sekretaris kapan piket berikutnya.',
  then: 'Sesudah itu', came: (count: number) => `${count} kali datang bulan ini`, board: 'Lihat papan piket', missed: (count: number) => `${count} kali tidak datang`,
  goods: 'Titipan saya', none: 'Tidak ada titipan.', due: (day: string) => `Setor paling lambat ${day}.`, late: (sum: string) => `${sum} sudah lewat waktu. Bisa dicicil.`, see: 'Lihat titipan saya',
  wage: 'Upah saya', before: (month: string) => `Perkiraan upah ${month}, belum dicatat.`, written: (month: string) => `Upah ${month}, sudah dicatat.`, sum: (base: string, missed: number, cut: string) => `${base} dikurangi ${missed} kali tidak datang, ${cut}.`, whole: (base: string) => `${base}, tidak ada potongan.`, noWage: 'Belum ada upah bulan ini.',
  savings: 'Simpanan saya', book: 'Lihat buku simpanan saya', noSavings: 'Belum ada simpanan. Boleh mulai dari Rp1.000 lewat bendahara.',
  money: 'Uang KUBE', places: { treasury: 'Kas bendahara', box: 'Kaleng sisihan', bank: 'Bank' } as Record<string, string>, total: 'Jumlah',
} as const;
