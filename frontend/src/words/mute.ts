/** The words of what the group has agreed not to hear for a while, and of each of its signals. */
export const mute = {
  title: 'Diamkan tanda ini', why: 'Tanda ini tidak berbunyi lagi sampai dibunyikan. Pendamping tetap melihat bahwa tanda ini didiamkan.',
  meeting: 'Nomor keputusan rapat', example: 'Misalnya: R-2026-11', keep: 'Diamkan', kept: 'Tanda ini didiamkan.', muted: 'Didiamkan oleh keputusan rapat:', again: 'Bunyikan lagi',
  signals: {
    'cash-short': 'uang laci kurang', 'cash-short-person': 'uang laci kurang pada satu giliran', 'stock-short': 'barang di rak kurang', 'stock-short-product': 'satu barang kurang',
    'member-silent': 'titipan lewat waktu', 'members-in-step': 'beberapa anggota belum setor', 'kasbon-growing': 'kasbon makin sering', 'kasbon-ageing': 'kasbon lama', 'dear-prices': 'belanja mahal',
    'setaside-missed': 'uang sisihan', 'box-short': 'kaleng kurang', 'cash-out': 'uang keluar tanpa nota', 'wages-overpaid': 'upah lebih', 'void-after-payment': 'jualan dibatalkan',
    discounts: 'potongan harga', 'below-cost': 'jual rugi', 'till-remarks': 'laci dibuka tanpa jualan', 'capital-below': 'modal di bawah modal awal', 'doubtful-30-days': 'modal diragukan',
    'device-gap': 'catatan HP belum sampai', 'controls-stopped': 'hitung dan piket berhenti', 'qris-late': 'QRIS belum cair',
  } as Record<string, string>,
} as const;
