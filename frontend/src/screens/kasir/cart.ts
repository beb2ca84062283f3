import type { Guest, Product } from '../../api';
import { amountOf, worth } from '../../lib/quantity';

/** One line of the cart; the rupiah is exact, also where it was asked for by rupiah. */
export type Line = { sku: string; name: string; unit: string; qty: number; amount: number; price: number; per: number; guest?: Guest };

function line(product: Product, qty: number, amount: number): Line {
  return { sku: product.sku, name: product.name, unit: product.unit, qty, amount, price: product.price ?? 0, per: product.pricePer, ...(product.guest && { guest: product.guest }) };
}

/** One good of one owner: two neighbours may bring the same. */
export function kindOf({ sku, guest }: { sku: string; guest?: Guest }): string {
  return sku + (guest?.owner ?? '');
}

/** So many more of a good that is counted in pieces. */
export function addPieces(cart: Line[], product: Product, count: number): Line[] {
  const there = cart.findIndex((one) => kindOf(one) === kindOf(product));
  return there < 0 ? [...cart, line(product, count, (product.price ?? 0) * count)] : counted(cart, there, (cart[there]?.qty ?? 0) + count);
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

/** A line at another price for the same count of units. */
export function priced(cart: Line[], at: number, price: number): Line[] {
  return cart.map((one, index) => index === at ? { ...one, price, amount: worth(price, one.per, one.qty) } : one);
}

/** A line as it is said aloud: 3× Mie goreng, 0,25 kg Telur. */
export function said({ name, unit, qty }: Line): string {
  return `${unit === 'pcs' ? `${qty}×` : amountOf(unit, qty)} ${name}`;
}

export function total(cart: Line[]): number {
  return cart.reduce((sum, one) => sum + one.amount, 0);
}
