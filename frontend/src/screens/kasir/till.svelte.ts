import type { Product } from '../../api';
import { keys } from '../../lib/keys';
import { soldAgain } from '../../lib/often';
import { record } from '../../lib/outbox';
import { looked, waitFor } from '../../lib/unseen.svelte';
import { id } from '../../words/id';
import { addPiece, total, type Line } from './cart';
import { held, keepHeld, MOST_HELD, type Held } from './held';

/** How long the money buttons are deaf after a change of the cart, and after a sale. */
export const AFTER_CHANGE_MS = 400;
export const AFTER_SALE_MS = 800;

/** A sale just made: its change, or who bought it on kasbon; kept once it is on the disk. */
export type Sold = { id: string; change: number; buyer: string | null; kept: boolean; lines: Line[]; qris?: 'seen' | 'later' };

/** A cart nobody has paid yet, of one group: a look at another screen, or the lock, leaves it as it is. */
let left: { of: string; lines: Line[] } = { of: '', lines: [] };

/** The cart, the money, and the sale just made. */
export class Till {
  lines = $state<Line[]>([]);
  sold = $state<Sold | null>(null);
  problem = $state('');
  note = $state('');
  held = $state<Held[]>([]);
  listens = $state(true);
  sum = $derived(total(this.lines));
  private deafUntil = 0;

  constructor(private readonly today: string) {
    if (left.of === keys.kube()) this.lines = left.lines;
  }

  /** Puts another cart in the place of this one; the next sale has begun. */
  put(lines: Line[]): void {
    this.lay(lines);
    this.sold = null;
    this.problem = '';
    this.note = '';
    this.deafFor(AFTER_CHANGE_MS);
  }

  add(product: Product): void {
    this.put(addPiece(this.lines, product));
  }

  /** One tap sells: the panel appears at once, its tick when the sale is on the disk. */
  async pay(tendered: number, buyer?: { code: string; name: string }, qris?: 'seen' | 'later'): Promise<void> {
    if (this.lines.length === 0 || !this.listens || tendered < this.sum) return;
    const { lines, sum } = this;
    this.put([]);
    this.deafFor(AFTER_SALE_MS);
    this.sold = { id: '', change: tendered - sum, buyer: buyer?.name ?? null, kept: false, lines, ...(qris === undefined ? {} : { qris }) };
    const byCash = qris === undefined ? { m: 'till', amount: sum, tendered } : { m: 'qris', amount: sum };
    const pay = buyer === undefined ? byCash : { m: 'kasbon', party: buyer.code, amount: sum };
    const kept = await record('sale', this.today, { lines: lines.map(({ sku, qty, amount }) => ({ sku, qty, amount })), pay: [pay], print: true });
    if (!kept.ok) {
      this.notSaved(`${id.till.notSaved} ${kept.detail}`, lines);
      return;
    }
    if (this.sold?.id === '') this.sold = { ...this.sold, id: kept.value.id, kept: true };
    if (qris !== undefined) await this.look(kept.value.id, sum, qris === 'seen');
    soldAgain(lines.map((line) => line.sku), this.today);
    const answer = await kept.value.sent;
    if (!answer.ok && answer.status >= 400 && answer.status < 500) this.notSaved(`${id.till.refused} ${answer.detail}`, lines);
  }

  /** Sells for QRIS: the buyer has shown it, and the money was seen or is to be looked for later. */
  async payByQris(seen: boolean): Promise<void> {
    const { sum } = this;
    this.listens = true;
    await this.pay(sum, undefined, seen ? 'seen' : 'later');
  }

  /** What cannot be written down as seen is asked for again. */
  private async look(ref: string, sum: number, seen: boolean): Promise<void> {
    const told = seen ? await record('qris.confirm', this.today, { ref, seen }) : null;
    if (!told?.ok) waitFor(ref, sum);
  }

  /** The carts that were set aside before this page was opened. */
  async lookUp(): Promise<void> {
    this.held = await held();
  }

  /** Sets the cart aside for a buyer who still looks for something. */
  async hold(): Promise<void> {
    if (this.lines.length === 0 || this.held.length >= MOST_HELD) return;
    const at = new Date().toTimeString().slice(0, 5).replace(':', '.');
    if (await this.keep([...this.held, { at, lines: this.lines }])) {
      this.put([]);
      this.note = id.till.held;
    }
  }

  /** Goes on with a cart that was set aside. */
  async resume(which: number): Promise<void> {
    const cart = this.held[which];
    if (cart === undefined || this.lines.length > 0) return;
    if (await this.keep(this.held.filter((one) => one !== cart))) this.put(cart.lines);
  }

  private async keep(carts: Held[]): Promise<boolean> {
    const isKept = await keepHeld($state.snapshot(carts));
    if (isKept) this.held = carts;
    else this.problem = id.errors.notKept;
    return isKept;
  }

  /** Takes the sale just made back, as a whole. */
  async undo(): Promise<void> {
    const sale = this.sold;
    if (sale === null || !sale.kept) return;
    this.sold = null;
    looked(sale.id);
    const kept = await record('sale.void', this.today, { ref: sale.id, reason: id.till.mistake });
    if (!kept.ok) { this.problem = kept.detail; return; }
    this.note = id.till.undone;
    const answer = await kept.value.sent;
    if (!answer.ok && answer.status >= 400) { this.note = ''; this.problem = answer.detail; }
  }

  private notSaved(sentence: string, lines: Line[]): void {
    this.sold = null;
    this.problem = sentence;
    if (this.lines.length === 0) this.lay(lines);
  }

  private lay(lines: Line[]): void {
    left = { of: keys.kube(), lines };
    this.lines = lines;
  }

  private deafFor(ms: number): void {
    this.deafUntil = Math.max(this.deafUntil, performance.now() + ms);
    this.listens = false;
    setTimeout(() => { if (performance.now() >= this.deafUntil - 1) this.listens = true; }, ms);
  }
}
