/** The words of what the group puts money by for. */
export const goals = {
  title: 'Menabung untuk apa?', one: 'Tujuan', none: 'Belum ada tujuan. Kalau rapat sepakat membeli sesuatu, tulis di sini.', ask: 'Ketua atau bendahara yang menulis tujuan.', add: 'Tulis tujuan', change: 'Ubah',
  name: 'Mau beli apa?', example: 'Misalnya: rolling door', howMuch: 'Harganya berapa?', sum: (sum: string) => `Harga ${sum}`, where: 'Uangnya dari mana?', picture: 'Gambar', keep: 'Simpan tujuan', kept: (name: string) => `Tujuan ${name} disimpan.`, over: (name: string) => `Tujuan ${name} selesai.`,
  reached: 'Sudah terbeli', dropped: 'Tidak jadi', places: { treasury: 'Kas bendahara', box: 'Kaleng sisihan', bank: 'Bank' } as Record<string, string>,
  has: (sum: string, of: string) => `${sum} dari ${of}`, enough: 'Uangnya sudah cukup.', left: (days: number) => `Kalau begini terus, sekitar ${days} hari lagi.`, long: 'Kalau begini terus, masih lebih dari tiga tahun.', still: (days: number) => `Isinya tidak bertambah dalam ${days} hari, jadi belum bisa dikira-kira.`, young: 'Belum bisa dikira-kira. Lihat lagi setelah seminggu.',
  pace: (sum: string, days: number) => `Bertambah ${sum} dalam ${days} hari terakhir.`, wages: 'Isi tempat uang ini juga membayar upah dan belanja.',
  pictures: { pintu: 'Pintu gulung', kulkas: 'Kulkas', rumah: 'Bangunan', motor: 'Kendaraan', timbangan: 'Alat', bersama: 'Acara bersama' } as Record<string, string>,
} as const;
