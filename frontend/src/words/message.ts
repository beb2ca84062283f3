/** The words of the messages that are opened in WhatsApp, as they came with the program. */
export const message = {
  today: 'dibuka hari ini', yesterday: 'dibuka kemarin', ago: (days: number) => `dibuka ${days} hari lalu`, justNow: 'dibuka tadi',
  texts: {
    setor: 'Assalamualaikum {nama}.\nCatatan titipan dari {kube}: sisa {jumlah}.\nBisa dicicil ya Bu. Kalau catatan ini keliru, kabari Bu Ketua. Terima kasih.',
    gantikan: 'Bisa gantikan piket saya? {piket}. Balas: BISA. Nanti saya lapor Bu Ketua.',
    lapor: 'Lapor Bu Ketua: {piket} saya digantikan {pengganti}. – {nama}',
    undangan: 'Assalamualaikum {nama}.\nUndangan rapat {kube}: {waktu}.\nYang dibicarakan:\n{acara}\nKalau berhalangan, kabari Bu Ketua. Terima kasih.',
    hasil: '{hasil}',
    pekan: 'Modal warung kita {modal} dari modal awal {modal_awal}. Keadaan: {keadaan}. {perlu_dicek}',
  } as Record<string, string>,
} as const;
