type Line = { code: string; amount: number };

/** What the accounts whose codes begin so come to, in rupiah. */
export const sumOf = (lines: Line[], ...codes: string[]): number =>
  lines.filter(({ code }) => codes.some((one) => code.startsWith(one))).reduce((all, line) => all + line.amount, 0);
