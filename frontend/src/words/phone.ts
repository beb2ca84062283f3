/** The words about phones that join the shop. Apart, so that the till does not carry them. */
export const phone = {
  join: 'Sambungkan HP', scan: 'HP harus memakai Wi-Fi warung. Arahkan kamera HP ke kotak ini, lalu ikuti langkah di HP.',
  or: 'Atau ketik alamat ini di HP:', code: 'Kotak untuk kamera HP',
  shut: 'HP belum bisa ikut. Minta pendamping membuka warung ini dengan bin/start --phones.', alone: 'Komputer ini belum tersambung ke Wi-Fi. Sambungkan dulu, lalu buka lagi halaman ini.',
} as const;
