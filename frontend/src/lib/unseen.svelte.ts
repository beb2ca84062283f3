import { keys } from './keys';
import { recall, remember } from './remember';

/** A QRIS sale made at this device whose money nobody has seen yet. */
export type Unseen = { id: string; amount: number; at: number };

const NAME = 'qris-belum';
/** How long a buyer's money may take before the till asks for it. */
export const REMIND_MS = 600_000;

export const unseen = $state<{ sales: Unseen[] }>({ sales: [] });

function keep(sales: Unseen[]): void {
  unseen.sales = sales;
  remember(keys.kube(), NAME, sales);
}

/** What this group's device still waits for; another group may have been looked at before. */
export function lookUp(): void { unseen.sales = recall<Unseen[]>(keys.kube(), NAME) ?? []; }

export function waitFor(id: string, amount: number): void { keep([...unseen.sales, { id, amount, at: Date.now() }]); }

/** Somebody has looked, or the sale was taken back. */
export function looked(id: string): void { keep(unseen.sales.filter((sale) => sale.id !== id)); }
