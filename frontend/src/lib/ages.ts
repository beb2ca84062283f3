import { daysBetween } from './days';

/** The three ages a debt is shown in: a week, two weeks, and older. */
export function agesOf(ageing: Record<string, number>): number[] {
  const of = (span: string): number => ageing[span] ?? 0;
  return [of('0-7'), of('8-14'), of('15-30') + of('31-60') + of('61+')];
}

/** What is seen to first: much money that has been out for long. */
export const urgency = (sum: number, oldest: string | null, today: string): number => Math.max(1, oldest === null ? 0 : daysBetween(oldest, today)) * sum;
