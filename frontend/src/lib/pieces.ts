/** The notes and coins people pay with, the largest first. */
export const VALUES = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];
export const MOST_PIECES = 9_999;

/** How many there are of each note and coin; a field that was emptied counts for none. */
export type Pieces = Record<number, number | null>;

export function sumOf(pieces: Pieces): number {
  return VALUES.reduce((all, value) => all + value * (pieces[value] ?? 0), 0);
}

/** As the day book wants them: only what there is, by the text of its value. */
export function notesOf(pieces: Pieces): Record<string, number> {
  return Object.fromEntries(VALUES.flatMap((value) => ((pieces[value] ?? 0) > 0 ? [[String(value), pieces[value] ?? 0]] : [])));
}
