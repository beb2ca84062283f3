/** The words of buyers who pay later. Apart, so that the till does not carry them. */
export const kasbon = {
  title: 'Kasbon', none: 'Tidak ada kasbon. Semua sudah dibayar.', head: (people: number) => `${people} orang masih punya kasbon.`, late: (sum: string) => `lewat waktu ${sum}`, oldest: (days: number) => days === 0 ? 'dari hari ini' : `paling lama ${days} hari`,
  pay: 'Bayar kasbon', howMuch: (name: string) => `${name} membayar berapa?`, all: (sum: string) => `Semua ${sum}`, rest: 'Sisa kasbon', tooMuch: (sum: string) => `Lebih ${sum}. Kembalikan, atau dicatat sebagai uang mukanya.`,
  save: 'Terima uang', paid: (name: string, sum: string, rest: string) => `${name} membayar ${sum}. Sisa kasbon ${rest}.`, gone: 'Kasbon ini sudah lunas.', back: 'Kembali ke daftar',
} as const;
