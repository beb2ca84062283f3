import type { Product } from '../../api';
import { soldAgain } from '../../lib/often';
import { record } from '../../lib/outbox';
import { sound } from '../../lib/sound';
import { looked, waitFor } from '../../lib/unseen.svelte';
import { id } from '../../words/id';
import { addPieces, counted, priced, total, type Line } from './cart';
import { AFTER_CHANGE_MS, AFTER_SALE_MS, Ears } from './ears.svelte';
import { held, keepHeld, MOST_HELD, type Held } from './held';
import { inCash, remark, saleOf, type Buyer, type Deal, type Pay, type Sold } from './sold';

/** The cart, the money, and the sale just made. */
export class Till {
  lines = $state<Line[]>([]);
  sold = $state<Sold | null>(null);
  problem = $state('');
  note = $state('');
  held = $state<Held[]>([]);
  deal = $state<Deal | null>(null);
  sum = $derived(total(this.lines) - (this.deal?.amount ?? 0));
  private readonly ears = new Ears();

  constructor(private readonly today: string) {}

  /** Whether the money buttons listen. */
  get listens(): boolean {
    return this.ears.open;
  }

  /** Puts another cart in the place of this one; the next sale has begun. */
  put(lines: Line[]): void {
    this.lines = lines;
    // What was taken off a dearer cart is not taken off this one.
    if (this.deal !== null && total(lines) <= this.deal.amount) this.deal = null;
    this.sold = null;
    this.problem = '';
    this.note = '';
    this.ears.deafFor(AFTER_CHANGE_MS);
  }

  add(product: Product, count = 1): void {
    this.put(addPieces(this.lines, product, count));
  }

  /** A line with another count. One that goes leaves a remark: it was told to a buyer already. */
  async count(at: number, qty: number): Promise<void> {
    const gone = qty <= 0 ? this.lines.slice(at, at + 1) : [];
    this.put(counted(this.lines, at, qty));
    this.problem = (await remark(this.today, 'till:baris', id.till.removed, gone)) || this.problem;
  }

  /** One less; what is weighed goes as a whole. */
  async less(at: number): Promise<void> {
    const line = this.lines[at];
    await this.count(at, line?.unit === 'pcs' ? line.qty - 1 : 0);
  }

  /** The buyer has gone without buying. */
  async clear(): Promise<void> {
    const gone = this.lines;
    this.put([]);
    this.problem = (await remark(this.today, 'till:belanjaan', id.till.cancelled, gone)) || this.problem;
  }

  /** Takes something off the price of the whole cart; never all of it. */
  cheaper(deal: Deal): void {
    this.put(this.lines);
    if (deal.amount < total(this.lines)) this.deal = deal;
  }

  /** Another price for one line, why, and who allowed it. */
  reprice(at: number, price: number, reason: string, by: string | null): void {
    this.put(priced(this.lines, at, price));
    this.deal = { amount: 0, ...this.deal, reason, ...(by === null ? {} : { approvedBy: by }) };
  }

  /** One tap sells for cash, or on kasbon. */
  async pay(tendered: number, buyer?: Buyer): Promise<void> {
    const { sum } = this;
    if (tendered < sum) return;
    await this.sell([buyer === undefined ? { m: 'till', amount: sum, tendered } : { m: 'kasbon', party: buyer.code, amount: sum }], { change: tendered - sum, buyer: buyer?.name ?? null });
  }

  /** The panel appears at once, its tick when the sale is on the disk. */
  private async sell(pay: Pay[], shown: Partial<Sold>): Promise<void> {
    if (this.lines.length === 0 || !this.ears.open) return;
    const { lines, deal } = this;
    this.put([]);
    this.ears.deafFor(AFTER_SALE_MS);
    this.sold = { id: '', change: 0, buyer: null, kept: false, byQris: 0, ...shown, lines };
    const { qris, byQris } = this.sold;
    const kept = await record('sale', this.today, saleOf(lines, pay, deal));
    sound(kept.ok);
    if (!kept.ok) {
      this.notSaved(`${id.till.notSaved} ${kept.detail}`, lines, deal);
      return;
    }
    if (this.sold?.id === '') this.sold = { ...this.sold, id: kept.value.id, kept: true };
    if (qris !== undefined) await this.look(kept.value.id, byQris, qris === 'seen');
    soldAgain(lines.map((line) => line.sku), this.today);
    const answer = await kept.value.sent;
    if (!answer.ok && answer.status >= 400 && answer.status < 500) this.notSaved(`${id.till.refused} ${answer.detail}`, lines, deal);
  }

  /** Sells for QRIS: the buyer has shown it, and the money was seen or is to be looked for later. */
  async payByQris(seen: boolean, cash = 0): Promise<void> {
    const byQris = this.sum - cash;
    this.ears.open = true;
    await this.sell([...inCash(cash), { m: 'qris', amount: byQris }], { qris: seen ? 'seen' : 'later', byQris });
  }

  /** Some of it in cash now, the rest on kasbon. */
  async payInPart(cash: number, buyer: Buyer): Promise<void> {
    this.ears.open = true;
    await this.sell([...inCash(cash), { m: 'kasbon', party: buyer.code, amount: this.sum - cash }], { buyer: buyer.name });
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

  /** Sets the cart aside for a buyer who still looks for something; what is tapped next is the next buyer's. */
  async hold(): Promise<void> {
    if (this.lines.length === 0 || this.held.length >= MOST_HELD) return;
    const { lines, deal } = this;
    const at = new Date().toTimeString().slice(0, 5).replace(':', '.');
    this.put([]);
    const isKept = await this.keep([...this.held, { at, lines, deal }]);
    if (this.lines.length > 0) return;
    if (isKept) this.note = id.till.held;
    else await this.resume(this.held.length - 1);
  }

  /** Goes on with a cart that was set aside. */
  async resume(which: number): Promise<void> {
    const cart = this.held[which];
    if (cart === undefined || this.lines.length > 0) return;
    this.put(cart.lines);
    this.deal = cart.deal ?? null;
    await this.keep(this.held.filter((one) => one !== cart));
  }

  /** Shown at once, as the thumb is quicker than a disk; told where it is not on the disk. */
  private async keep(carts: Held[]): Promise<boolean> {
    this.held = carts;
    const isKept = await keepHeld($state.snapshot(carts));
    if (!isKept) this.problem = id.errors.notKept;
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

  private notSaved(sentence: string, lines: Line[], deal: Deal | null): void {
    this.sold = null;
    this.problem = sentence;
    if (this.lines.length > 0) return;
    this.lines = lines;
    this.deal = deal;
  }
}
