import { goals } from '../words/goals';
import { rupiah } from './rupiah';

/** What a remark on a goal says, for people to read and for the shop: Rp2.500.000 di kaleng sisihan, gambar pintu. */
export function goalText(amount: number, place: string, picture: string): string {
  return `${rupiah(amount)} di ${(goals.places[place] ?? '').toLowerCase()}${picture === '' ? '' : `, gambar ${picture}`}`;
}
/** That it was bought, or given up. */
export const OVER = { reached: 'tercapai', dropped: 'batal' } as const;
