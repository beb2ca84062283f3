import type { Answer, Product } from '../../api';
import { neighbours, type Neighbour } from '../../api/goods';
import { priceOf } from '../tetangga/guests';

/** What neighbours have on our shelf, as the till sells it: on the terms of the last time, where there was one. */
export function ofGuests(all: Neighbour[], list: Product[]): Product[] {
  return all.flatMap(({ owner, goods }) => goods.flatMap((good) => {
    const terms = priceOf(good);
    const known = list.find((one) => one.sku === good.sku);
    return terms === null || good.left <= 0 || known?.unit !== 'pcs' ? [] : [{ ...known, price: terms.price, pricePer: 1, guest: { owner, hers: terms.hers } }];
  }));
}

/** Asks for them; where nothing is known of them, the till has its own goods all the same. */
export async function onOurShelf(today: string, goods: Promise<Answer<Product[]>>): Promise<Product[]> {
  const [all, list] = await Promise.all([neighbours(today), goods]);
  return all.ok && list.ok ? ofGuests(all.value, list.value) : [];
}
