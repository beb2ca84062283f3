import type { Product } from '../../api';

/** One line of the cart; the rupiah is exact, also where it was asked for by rupiah. */
export type Line = { sku: string; name: string; qty: number; amount: number; weighed: boolean };

/** One more of a good that is counted in pieces. */
export function addPiece(cart: Line[], product: Product): Line[] {
  const price = product.price ?? 0;
  const there = cart.find((line) => line.sku === product.sku && !line.weighed);
  if (there === undefined) return [...cart, { sku: product.sku, name: product.name, qty: 1, amount: price, weighed: false }];
  return cart.map((line) => (line === there ? { ...line, qty: line.qty + 1, amount: line.amount + price } : line));
}

/** So much money's worth of a good that is weighed. */
export function addWorth(cart: Line[], product: Product, amount: number): Line[] {
  const price = product.price ?? 0;
  const qty = price > 0 ? Math.max(1, Math.round((amount * product.pricePer) / price)) : 1;
  return [...cart, { sku: product.sku, name: product.name, qty, amount, weighed: true }];
}

/** So much of a good that is weighed. */
export function addWeight(cart: Line[], product: Product, qty: number): Line[] {
  const amount = Math.round(((product.price ?? 0) * qty) / product.pricePer);
  return [...cart, { sku: product.sku, name: product.name, qty, amount, weighed: true }];
}

/** One less; the last one takes the line away. */
export function less(cart: Line[], at: number): Line[] {
  return cart.flatMap((line, index) => {
    if (index !== at) return [line];
    if (line.weighed || line.qty === 1) return [];
    return [{ ...line, qty: line.qty - 1, amount: line.amount - line.amount / line.qty }];
  });
}

export function total(cart: Line[]): number {
  return cart.reduce((sum, line) => sum + line.amount, 0);
}
