/** How long the money buttons are deaf after a change of the cart, and after a sale. */
export const AFTER_CHANGE_MS = 400;
export const AFTER_SALE_MS = 800;

/** Whether the money buttons listen: a thumb still on its way must not pay for another cart. */
export class Ears {
  open = $state(true);
  private deafUntil = 0;

  /** Deaf for so many milliseconds from now; a longer deafness that began before stays. */
  deafFor(ms: number): void {
    this.deafUntil = Math.max(this.deafUntil, performance.now() + ms);
    this.open = false;
    setTimeout(() => { if (performance.now() >= this.deafUntil - 1) this.open = true; }, ms);
  }
}
