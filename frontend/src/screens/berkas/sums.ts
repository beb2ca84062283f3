type Line = { code: string; amount: number };

/** What the accounts whose codes begin so come to, in rupiah. */
export const sumOf = (lines: Line[], code: string): number => lines.filter((line) => line.code.startsWith(code)).reduce((all, line) => all + line.amount, 0);
