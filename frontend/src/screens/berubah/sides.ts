import { rupiah } from '../../lib/rupiah';

/** What we owe, our capital and our income stand on the other side of the books; here more is more. */
export function sided(code: string, amount: number): number {
  return ['2', '3', '4'].includes(code.slice(0, 1)) && amount !== 0 ? -amount : amount;
}

/** With a plus where it is more. */
export function signed(amount: number): string {
  return (amount > 0 ? '+' : '') + rupiah(amount);
}
