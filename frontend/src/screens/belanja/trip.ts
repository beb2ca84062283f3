import type { Buyer } from '../../api/goods';

export type Bought = { sku: string; qty: number; amount: number };
/** A market trip as it is written down, before anything of it is sent. */
export type Trip = { buyers: string[]; supplier: string; lines: Bought[]; freight: number };
export type Payment = { m: string; amount: number; party?: string };

export const NO_TRIP: Trip = { buyers: [], supplier: '', lines: [], freight: 0 };

/** What the trip cost: the goods, and what it cost to bring them. */
export function cost({ lines, freight }: Trip): number {
  return lines.reduce((sum, line) => sum + line.amount, freight);
}

/** Those who went, in the order they were named. */
export function gone({ buyers }: Trip, people: Buyer[]): Buyer[] {
  return buyers.flatMap((member) => people.filter((one) => one.member === member));
}

/** The shopping money that is with those who went; nobody carries less than nothing. */
export function carried(trip: Trip, people: Buyer[]): number {
  return gone(trip, people).reduce((sum, one) => sum + Math.max(0, one.carried), 0);
}

/** Who paid: what they carried comes first, whoever was named first; the rest out of one pocket. */
export function payments(trip: Trip, people: Buyer[], pocket: string): Payment[] {
  let open = cost(trip);
  const paid: Payment[] = [];
  for (const { member, carried: has } of gone(trip, people)) {
    const part = Math.min(open, Math.max(0, has));
    if (part > 0) paid.push({ m: 'advance', party: member, amount: part });
    open -= part;
  }
  return open > 0 ? [...paid, { m: pocket, amount: open }] : paid;
}

/** Who brings how much home, out of what she still carries after the trip was paid. */
export function broughtHome(trip: Trip, people: Buyer[], back: number): { member: string; amount: number }[] {
  const spent = new Map(payments(trip, people, '').map((payment) => [payment.party, payment.amount]));
  let open = back;
  return gone(trip, people).flatMap(({ member, carried: has }) => {
    const part = Math.min(open, Math.max(0, has) - (spent.get(member) ?? 0));
    open -= part;
    return part > 0 ? [{ member, amount: part }] : [];
  });
}
