/** Money on the client: a whole number of rupiah, written one way only. */
export function rupiah(amount: number): string {
  return (amount < 0 ? '-Rp' : 'Rp') + digits(Math.abs(amount));
}

/** Only the digits, with dots between the thousands. */
export function digits(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** As a button says it: 5 rb, 12.500, 1,2 jt. */
export function short(amount: number): string {
  if (amount >= 1_000_000) {
    const tenths = Math.round(amount / 100_000);
    const rest = tenths % 10;
    return `${Math.floor(tenths / 10)}${rest > 0 ? `,${rest}` : ''} jt`;
  }
  return amount >= 1_000 && amount % 1_000 === 0 ? `${digits(amount / 1_000)} rb` : digits(amount);
}
