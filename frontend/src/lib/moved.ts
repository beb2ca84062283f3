import type { Part, Point } from '../api/capital';
import { capital } from '../words/capital';

/** What moved the capital, part by part: all of one kind together, the largest gain first and the largest loss last. */
export function stepsOf(parts: Part[]): { name: string; amount: number }[] {
  const sums: Record<string, number> = {};
  for (const part of parts) sums[part.code] = (sums[part.code] ?? 0) + part.amount;
  return Object.entries(sums).filter(([, amount]) => amount !== 0).sort(([, one], [, other]) => other - one)
    .map(([code, amount]) => ({ name: capital.parts[code] ?? code, amount }));
}

/** The months before the group had any capital tell nothing. */
export const sinceBegun = (line: Point[]): Point[] =>
  line.slice(Math.max(0, line.findIndex((point) => point.entrusted !== 0 || point.recoverable !== 0)));
