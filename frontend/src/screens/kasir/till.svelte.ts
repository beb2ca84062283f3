import type { Product } from '../../api';
import { soldAgain } from '../../lib/often';
import { record } from '../../lib/outbox';
import { id } from '../../words/id';
import { addPiece, total, type Line } from './cart';

/** How long the money buttons are deaf after a change of the cart, and after a sale. */
export const AFTER_CHANGE_MS = 400;
export const AFTER_SALE_MS = 800;

/** A sale just made: its change, or who bought it on kasbon; kept once it is on the disk. */
export type Sold = { id: string; change: number; buyer: string | null; kept: boolean; lines: Line[] };

/** The cart, the money, and the sale just made. */
export class Till {
  lines = $state<Line[]>([]);
  sold = $state<Sold | null>(null);
  problem = $state('');
  note = $state('');
  listens = $state(true);
  sum = $derived(total(this.lines));
  private deafUntil = 0;

  constructor(private readonly today: string) {}

  /** Puts another cart in the place of this one; the next sale has begun. */
  put(lines: Line[]): void {
    this.lines = lines;
    this.sold = null;
    this.problem = '';
    this.note = '';
    this.deafFor(AFTER_CHANGE_MS);
  }

  add(product: Product): void {
    this.put(addPiece(this.lines, product));
  }

  /** One tap sells: the panel appears at once, its tick when the sale is on the disk. */
  async pay(tendered: number, buyer?: { code: string; name: string }): Promise<void> {
    if (this.lines.length === 0 || !this.listens || tendered < this.sum) return;
    const { lines, sum } = this;
    this.put([]);
    this.deafFor(AFTER_SALE_MS);
    this.sold = { id: '', change: tendered - sum, buyer: buyer?.name ?? null, kept: false, lines };
    const pay = buyer === undefined ? { m: 'till', amount: sum, tendered } : { m: 'kasbon', party: buyer.code, amount: sum };
    const kept = await record('sale', this.today, { lines: lines.map(({ sku, qty, amount }) => ({ sku, qty, amount })), pay: [pay], print: true });
    if (!kept.ok) {
      this.notSaved(`${id.till.notSaved} ${kept.detail}`, lines);
      return;
    }
    if (this.sold?.id === '') this.sold = { ...this.sold, id: kept.value.id, kept: true };
    soldAgain(lines.map((line) => line.sku), this.today);
    const answer = await kept.value.sent;
    if (!answer.ok && answer.status >= 400 && answer.status < 500) this.notSaved(`${id.till.refused} ${answer.detail}`, lines);
  }

  /** Takes the sale just made back, as a whole. */
  async undo(): Promise<void> {
    const sale = this.sold;
    if (sale === null || !sale.kept) return;
    this.sold = null;
    const kept = await record('sale.void', this.today, { ref: sale.id, reason: id.till.mistake });
    if (!kept.ok) { this.problem = kept.detail; return; }
    this.note = id.till.undone;
    const answer = await kept.value.sent;
    if (!answer.ok && answer.status >= 400) { this.note = ''; this.problem = answer.detail; }
  }

  private notSaved(sentence: string, lines: Line[]): void {
    this.sold = null;
    this.problem = sentence;
    if (this.lines.length === 0) this.lines = lines;
  }

  private deafFor(ms: number): void {
    this.deafUntil = Math.max(this.deafUntil, performance.now() + ms);
    this.listens = false;
    setTimeout(() => { if (performance.now() >= this.deafUntil - 1) this.listens = true; }, ms);
  }
}
