/** The words of the first start, and of enrolling a device. */
export const start = {
  title: 'Selamat datang di Amanah', lead: 'Kasir dan buku warung KUBE.',
  fresh: 'Buat KUBE baru', freshWhy: 'Mulai mencatat untuk warung sendiri.',
  restore: 'Pulihkan dari cadangan', restoreWhy: 'Buku KUBE kembali ke komputer yang baru.',
  example: 'Lihat contoh', exampleWhy: 'Warung yang sudah jalan, boleh dicoba-coba.',
  names: { cempaka: 'KUBE Cempaka', tulip: 'KUBE Tulip' },
  cempaka: 'Setahun penuh. Modalnya tumbuh.', tulip: 'Setengah tahun. Modalnya habis pelan-pelan.',
  taken: (name: string) => `${name} sudah ada di sini.`,
  enrol: 'Daftarkan alat ini', enrolWhy: 'Bu Ketua atau bendahara mengetik nama dan PIN sekali saja.', code: 'Kode KUBE', officer: 'Nama Bu Ketua atau bendahara', officerPin: 'PIN, 6 angka',
  reading: 'Menyiapkan contoh …', entries: (done: string, total: string) => `${done} dari ${total} catatan`,
  kube: 'Nama KUBE', ketua: 'Nama Bu Ketua', pin: 'PIN Bu Ketua, 6 angka', save: 'Mulai',
} as const;
