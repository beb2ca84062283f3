/** The words of meetings: the invitation, the minutes, what became of decisions, and the guest book. */
export const meeting = {
  title: 'Rapat', prepare: 'Siapkan rapat', write: 'Catat rapat', pack: 'Berkas rapat', rules: 'Aturan rumah', guests: 'Buku tamu',
  none: 'Belum ada rapat yang dicatat.', first: 'Mulai dari Siapkan rapat: pilih harinya, lalu undang semua.', ask: 'Tanya sekretaris atau ketua kapan rapat berikutnya.',
  overdue: (day: string, days: number, every: number) => `Rapat terakhir ${day}, sudah ${days} hari. Aturan rumah: rapat setiap ${every} hari.`, missed: (day: string) => `Rapat ${day} belum dicatat.`,
  next: (day: string) => `Rapat berikutnya ${day}.`, planned: (when: string) => `Sudah disiapkan di alat ini: ${when}.`, older: (count: number) => `Lihat ${count} rapat sebelumnya`,
  came: (count: number) => `${count} orang datang`, withPendamping: 'Pendamping datang.', noPendamping: 'Pendamping tidak datang.', agenda: 'Yang dibicarakan', decisions: 'Keputusan', noDecisions: 'Tidak ada keputusan.',
  done: 'Sudah', notDone: 'Belum', nobodySaid: 'belum ada kabar', saidDone: (day: string) => `sudah, ${day}`, saidNotDone: (day: string) => `belum, ${day}`, status: (code: string) => `Keputusan ${code}`, answered: (code: string, done: boolean) => done ? `${code} sudah dijalankan.` : `${code} belum dijalankan.`,
  print: 'Cetak', share: 'Kirim hasil rapat', saved: 'Rapat sudah dicatat.',
  plan: {
    when: 'Kapan?', day: 'Hari', hour: 'Jam', place: 'Tempat', defaultPlace: 'Warung', remove: (line: string) => `Hapus: ${line}`, add: 'Tambah', own: 'Tambah yang dibicarakan', reading: 'Menyusun dari buku …', notRead: 'Sebagian buku belum bisa dibaca. Tambah sendiri yang mau dibicarakan.',
    invite: 'Undang', inviteEach: 'Ketuk satu per satu. Pesan terbuka di WhatsApp, lalu kirim.', chat: (name: string) => `Undang ${name}`, opened: 'dibuka', noNumber: (names: string) => `Belum ada nomor HP: ${names}. Undang langsung, atau kirim ke grup.`, group: 'Kirim ke grup', hidden: 'Nomor HP anggota hanya terlihat oleh ketua dan bendahara. Ketuk namanya, lalu pilih dia di WhatsApp.',
    said: 'Isi undangan', left: 'Baris yang menyebut nama anggota tidak ikut di undangan.', toWrite: 'Rapat dimulai: catat', place_at: (day: string, hour: string, place: string) => `${day}, pukul ${hour}, di ${place}`, every: 'Ibu-ibu',
  },
  note: {
    day: 'Hari rapat', who: 'Siapa yang datang?', all: 'Semua datang', count: (count: number, of: number) => `${count} dari ${of} datang`, pendamping: 'Pendamping datang?', yes: 'Datang', no: 'Tidak', agenda: 'Yang dibicarakan', nothing: 'Belum ada anggota. Tambah anggota dulu.', toMembers: 'Tambah anggota',
    decision: 'Keputusan', code: (code: string) => `Nomor ${code}`, example: 'Misalnya: upah piket jadi Rp150.000', topic: 'Tentang apa?', add: 'Tambah keputusan', drop: (code: string) => `Hapus keputusan ${code}`, next: 'Rapat berikutnya', save: 'Simpan rapat', nobody: 'Ketuk dulu siapa yang datang.', unwritten: 'Masih ada keputusan yang belum ditambahkan.', draft: 'Tulisan tersimpan di alat ini sampai rapat disimpan.',
    topics: ['Upah', 'Piket', 'Titipan', 'Kasbon', 'Belanja', 'Sisihan', 'Lain'],
  },
  fix: {
    title: 'Perbaiki notulen', how: (day: string) => `Rapat ${day}. Perbaiki yang keliru, lalu simpan. Yang lama tetap bisa dibaca.`, save: 'Simpan perbaikan', saved: 'Notulen sudah diperbaiki.', empty: 'Keputusan tidak boleh kosong. Tulis isinya, atau hapus.', named: 'sudah dipakai, tidak bisa dihapus',
    corrected: (day: string, by: string) => by === '' ? `Diperbaiki tanggal ${day}.` : `Diperbaiki tanggal ${day} oleh ${by}.`, before: (day: string) => `Notulen sebelum diperbaiki ${day}`,
  },
  result: (kube: string, day: string, came: number) => `*Hasil rapat ${kube}, ${day}*\n${came} orang datang.`, resultNone: 'Tidak ada keputusan baru.',
  picture: {
    ask: 'Foto atau tanda tangan tamu, kalau mau', take: 'Foto tamu', sign: 'Tanda tangan', without: 'Tanpa gambar', alt: 'Gambar yang akan disimpan', of: (who: string) => `Gambar ${who}`, draw: 'Minta tamu menggores dengan jari di kertas putih ini.', paper: 'Kertas untuk tanda tangan', clean: 'Hapus', use: 'Pakai',
    unreadable: 'Gambar ini tidak bisa dibaca. Foto ulang.', notKept: 'Gambar tidak tersimpan di alat ini. Kosongkan sedikit ruang, atau pilih Tanpa gambar.', notHere: 'Gambarnya belum sampai ke warung.',
  },
  guest: {
    none: 'Belum ada tamu yang dicatat.', who: 'Nama tamu', from: 'Dari mana', purpose: 'Keperluan', purposes: ['Kunjungan pendamping', 'Melihat warung', 'Belajar', 'Bantuan'], note: 'Catatan', noteExample: 'Misalnya: buku kas rapi, titipan dua orang lewat waktu', keep: 'Simpan tamu', kept: (name: string) => `Kunjungan ${name} sudah dicatat.`, visit: 'Catatan kunjungan', facilitator: 'Pendamping KUBE', list: 'Yang sudah datang', more: (count: number) => `Lihat ${count} lagi`, officers: 'Buku tamu dibaca pengurus dan pendamping.',
  },
} as const;
