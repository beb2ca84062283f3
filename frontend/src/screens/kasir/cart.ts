import type { Product } from '../../api';
import { worth } from '../../lib/quantity';

/** One line of the cart; the rupiah is exact, also where it was asked for by rupiah. */
export type Line = { sku: string; name: string; unit: string; qty: number; amount: number; price: number; per: number };

function line(product: Product, qty: number, amount: number): Line {
  return { sku: product.sku, name: product.name, unit: product.unit, qty, amount, price: product.price ?? 0, per: product.pricePer };
}

/** One more of a good that is counted in pieces. */
export function addPiece(cart: Line[], product: Product): Line[] {
  const there = cart.findIndex((one) => one.sku === product.sku);
  return there < 0 ? [...cart, line(product, 1, product.price ?? 0)] : counted(cart, there, (cart[there]?.qty ?? 0) + 1);
}

/** So much money's worth of a good that is weighed. */
export function addWorth(cart: Line[], product: Product, amount: number): Line[] {
  const price = product.price ?? 0;
  const qty = price > 0 ? Math.max(1, Math.round((amount * product.pricePer) / price)) : 1;
  return [...cart, line(product, qty, amount)];
}

/** So much of a good that is weighed. */
export function addWeight(cart: Line[], product: Product, qty: number): Line[] {
  return [...cart, line(product, qty, worth(product.price ?? 0, product.pricePer, qty))];
}

/** A line with another count; nought takes it away. */
export function counted(cart: Line[], at: number, qty: number): Line[] {
  return cart.flatMap((one, index) => {
    if (index !== at) return [one];
    return qty <= 0 ? [] : [{ ...one, qty, amount: worth(one.price, one.per, qty) }];
  });
}

/** One less; what is weighed goes as a whole. */
export function less(cart: Line[], at: number): Line[] {
  const one = cart[at];
  return counted(cart, at, one === undefined || one.unit !== 'pcs' ? 0 : one.qty - 1);
}

export function total(cart: Line[]): number {
  return cart.reduce((sum, one) => sum + one.amount, 0);
}
