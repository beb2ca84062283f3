import { keys } from '../../lib/keys';
import { record } from '../../lib/outbox';
import { rupiah } from '../../lib/rupiah';
import { said, total, type Line } from './cart';

/** A way a sale is paid, as the day book names it. */
export type Pay = { m: 'till' | 'qris' | 'kasbon'; amount: number; party?: string; tendered?: number };
export type Buyer = { code: string; name: string };
/** What is taken off the price of a whole cart, and why; an officer may have allowed it. */
export type Deal = { amount: number; reason: string; approvedBy?: string };
/** A sale just made: its change, or who bought it on kasbon; kept once it is on the disk. */
export type Sold = { id: string; change: number; buyer: string | null; kept: boolean; lines: Line[]; qris?: 'seen' | 'later'; byQris: number };

type Cart = { lines: Line[]; deal: Deal | null };
const NO_CART: Cart = { lines: [], deal: null };
let left: Cart & { of: string } = { of: '', ...NO_CART };

/** Remembers the cart for when the till is left, for another screen or by the lock; whether there is one. */
export function keepHere({ lines, deal }: Cart): boolean {
  left = { of: keys.kube(), lines, deal };
  return lines.length > 0;
}

/** The cart this group left here unpaid. */
export function leftHere(): Cart { return left.of === keys.kube() ? { lines: left.lines, deal: left.deal } : NO_CART; }

/** So much in cash, if any. */
export const inCash = (amount: number): Pay[] => amount === 0 ? [] : [{ m: 'till', amount, tendered: amount }];

/** A sale as the day book takes it. */
export function saleOf(lines: Line[], pay: Pay[], deal: Deal | null): Record<string, unknown> {
  const off = deal === null ? {} : { discount: deal.amount, reason: deal.reason, ...(deal.approvedBy === undefined ? {} : { approvedBy: deal.approvedBy }) };
  return { lines: lines.map(({ sku, qty, amount, guest }) => ({ sku, qty, amount, ...(guest && { owner: guest.owner, owner_amount: Math.min(amount, guest.hers * qty) }) })), pay, ...off, print: true };
}

/** Writes down what was taken out of a cart; answers what went wrong, if anything did. */
export async function remark(today: string, about: string, what: string, gone: Line[]): Promise<string> {
  if (gone.length === 0) return '';
  const kept = await record('note', today, { about, text: `${what} ${gone.map(said).join(', ')}, ${rupiah(total(gone))}` });
  return kept.ok ? '' : kept.detail;
}
