/** No finger types as fast as a scanner that pretends to be a keyboard. */
const GAP_MS = 35;
const SHORTEST = 6;

/** Listens to all keys, and tells the codes among them. */
export class Scanner {
  private code = '';
  private last = -Infinity;

  /** The code that ends with this key at this moment, if a scanner has typed it. */
  hears(key: string, at: number): string | null {
    const quick = at - this.last < GAP_MS;
    this.last = at;
    if (key === 'Enter') {
      const { code } = this;
      this.code = '';
      return quick && code.length >= SHORTEST ? code : null;
    }
    if (key.length === 1) this.code = quick ? this.code + key : key;
    return null;
  }
}
