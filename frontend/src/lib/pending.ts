import type { SoldBefore } from '../api/sale';
import { delivered } from './delivered';
import { store, type Body } from './store';

type Entry = Body & { id: string };
type Line = { sku: string; qty: number; amount: number };
type Pay = { m: string; party?: string; amount: number };

/** A sale the shop has not heard of yet, as it would tell it. */
function told(entry: Entry): SoldBefore {
  const lines = entry['lines'] as Line[];
  return {
    id: entry.id, no: 0, at: String(entry['at']), undone: false, discount: Number(entry['discount'] ?? 0),
    lines: lines.map((line) => ({ ...line, owner: null, left: line.qty, leftAmount: line.amount })),
    pay: (entry['pay'] as Pay[]).map(({ m, party, amount }) => ({ m, party: party ?? null, amount })),
  };
}

/** More than one till sells in a day. */
const MOST = 300;

/** The sales of a day as the shop knew them last, and those this device made since; what is being undone is undone. */
export async function withPending(known: SoldBefore[], date: string): Promise<SoldBefore[]> {
  const waiting = (await (await store()).getAll('outbox')).reverse();
  const entries = [...waiting, ...(await delivered(MOST))].map(({ entry }) => entry);
  const undone = new Set(entries.filter((entry) => entry['type'] === 'sale.void').map((entry) => String(entry['ref'])));
  const here = entries.filter((entry) => entry['type'] === 'sale' && entry['date'] === date && !known.some((one) => one.id === entry.id));
  return [...here.map(told), ...known].map((one) => (undone.has(one.id) ? { ...one, undone: true } : one));
}
