/** The shares the shop will write: equal and floored, what is left over builds capital. */
export type Shares = { each: number; members: number; care: number; built: number };

const WHOLE = 100;
const part = (amount: number, percent: number): number => Math.floor((amount * percent) / WHOLE);

export function shares(amount: number, people: number, membersPercent: number, carePercent: number): Shares {
  const each = people === 0 ? 0 : Math.floor(part(amount, membersPercent) / people);
  const care = part(amount, carePercent);
  return { each, members: each * people, care, built: amount - each * people - care };
}
