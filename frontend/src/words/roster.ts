/** The words of the board of shifts. Apart, so that the till does not carry them. */
export const roster = {
  title: 'Papan piket', slots: ['Pagi', 'Siang', 'Sore'], other: (slot: number) => `Piket ${slot}`, hours: ['05.30–08.00', '08.00–12.00', '12.00–17.00'],
  letters: ['P', 'S', 'O'], lettersMean: 'P pagi · S siang · O sore',
  before: 'Bulan sebelumnya', after: 'Bulan berikutnya',
  now: 'Sekarang bertugas', next: 'Berikutnya', nobodyNow: 'Sekarang tidak ada piket.', at: (slot: string, hours: string) => (hours === '' ? slot : `${slot}, ${hours}`),
  noMembers: 'Belum ada anggota. Tambah anggota dulu.', toMembers: 'Tambah anggota', empty: (month: string) => `Jadwal ${month} belum ada.`, first: 'Ketuk Usulkan jadwal. Program membagi rata, lalu bisa diubah.', ask: 'Minta ketua atau sekretaris membuat jadwal.',
  alarm: 'Jadwal minggu depan belum ada.', propose: 'Usulkan jadwal', replan: 'Ubah jadwal', swap: 'Tukar piket', strip: 'Cetak struk', wall: 'Cetak A4 untuk dinding',
  status: { planned: 'belum ada kabar', attended: 'datang', missed: 'bolos', swapped: 'diganti' } as Record<string, string>,
  marks: { planned: '', attended: '✓', missed: '✗', swapped: '⇄' } as Record<string, string>,
  legend: '✓\u00a0datang · ✗\u00a0bolos · ⇄\u00a0diganti', board: 'Jadwal bulan ini', past: 'Hari yang sudah lewat', pastUntold: (count: number) => `Hari yang sudah lewat, ${count} belum ada kabar`, sums: 'Jumlah tiap orang', name: 'Nama', turns: 'Piket', came: 'Datang', missed: 'Bolos', swapped: 'Diganti',
  sum: (turns: number, came: number, missed: number, swapped: number) => `${turns} piket · ✓ ${came} · ✗ ${missed} · ⇄ ${swapped}`,
  standsIn: (sub: string, member: string) => `${sub} menggantikan ${member}`, instead: (member: string) => `ganti ${member}`,
  told: (name: string, status: string) => `${name}: ${status}.`, toCome: 'Piket ini belum mulai.', isCome: 'Datang', isMissed: 'Tidak datang', why: 'Kenapa tidak datang?', reasons: ['Sakit', 'Ada acara', 'Lupa', 'Tidak ada kabar'],
  docked: (name: string) => `Upah ${name} dipotong untuk piket ini.`, findSub: 'Cari pengganti', saved: 'Sudah dicatat.', wrong: 'Salah catat? Batalkan lewat ketua atau bendahara.',
  plan: {
    month: (month: string) => `Usulkan ${month}`, from: (day: string) => `Mulai ${day}. Hari yang sudah lewat tidak berubah.`, how: 'Yang paling sedikit piketnya dapat giliran dulu, lalu yang paling lama istirahat.',
    wishes: 'Siapa minta libur?', shut: 'Hari warung tutup', off: (count: number) => `${count} hari`, none: 'tidak ada', days: (name: string) => `Libur ${name}`, tap: 'Ketuk tanggalnya.', use: 'Pakai', together: 'Orang tiap piket',
    change: 'Ketuk nama untuk mengganti.', who: (slot: string, day: string) => `${slot}, ${day}`, isOff: 'minta libur', isNext: 'piket di sebelahnya', share: (count: number) => `${count} piket`, gap: 'kosong', save: 'Simpan jadwal', saved: (month: string) => `Jadwal ${month} disimpan.`, again: 'Usulan dihitung lagi; yang diubah dengan tangan ikut hilang.',
  },
  swaps: {
    mine: 'Piket yang mana?', none: 'Tidak ada piket yang bisa ditukar. Jadwal bulan ini sudah lewat atau belum dibuat.', sub: 'Pilih pengganti', clash: 'sudah piket di situ', send: 'Ajukan', list: 'Tukar piket bulan ini', open: 'Menunggu jawaban',
    asked: (sub: string) => `Menunggu jawaban ${sub}.`, reported: (sub: string) => `${sub} bisa. Menunggu ketua.`, approved: 'Disetujui ketua.', refused: 'Tidak jadi. Jadwal tetap.', free: (member: string) => `Upah ${member} tidak dipotong.`,
    cameIn: (sub: string) => `${sub} datang.`, failed: (sub: string) => `${sub} tidak datang. Upahnya yang dipotong.`,
    can: (sub: string) => `${sub} bisa`, cannot: 'Tidak bisa', approve: 'Setujui', refuse: 'Tolak', pin: (name: string) => `PIN ${name}`, go: 'Lanjut', noPin: 'Belum punya PIN di sini. Minta ketua menyetujui.', noKetua: 'Belum ada ketua yang punya PIN di sini.',
    chat: (name: string) => `WhatsApp ${name}`, chatKetua: 'Lapor lewat WhatsApp', asking: (sub: string) => `Sudah diajukan. Kabari ${sub}.`, when: (day: string, slot: string) => `${day}, ${slot}`,
  },
} as const;
