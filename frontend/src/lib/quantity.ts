/** How much a tap on + adds: one piece, a quarter of a kilo, a quarter of a litre. */
export function step(unit: string): number {
  return unit === 'pcs' ? 1 : 250;
}

/** The unit people say: kg and liter, though the books count gram and ml. */
export function big(unit: string): string {
  return unit === 'ml' ? 'liter' : 'kg';
}

/** 3 of a thing counted in pieces; 0,25 kg of one that is weighed. */
export function amountOf(unit: string, quantity: number): string {
  if (unit === 'pcs') return String(quantity);
  const parts = String(quantity % 1_000).padStart(3, '0').replace(/0+$/, '');
  return `${Math.floor(quantity / 1_000)}${parts === '' ? '' : `,${parts}`} ${big(unit)}`;
}

/** What so much costs, to the rupiah, half rounded up. */
export function worth(price: number, per: number, quantity: number): number {
  return Math.floor((2 * price * quantity + per) / (2 * per));
}
