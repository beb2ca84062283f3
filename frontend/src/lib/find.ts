import type { Product } from '../api';

/** Goods whose names hold what was typed, those that begin with it first; all where nothing was. */
export function found(goods: Product[], typed: string): Product[] {
  const said = typed.trim().toLowerCase();
  const hits = goods.filter((good) => good.name.toLowerCase().includes(said));
  const begins = (good: Product): boolean => good.name.toLowerCase().startsWith(said);
  return said === '' ? hits : [...hits.filter(begins), ...hits.filter((good) => !begins(good))];
}

/** The good that carries a code, and how much of it stands under that code: a pack is many. */
export function coded(goods: Product[], code: string): { good: Product; size: number } | null {
  for (const good of goods) {
    if (good.barcodes.includes(code)) return { good, size: 1 };
    const pack = good.packs.find((one) => one.barcode === code);
    if (pack !== undefined) return { good, size: pack.size };
  }
  return null;
}
