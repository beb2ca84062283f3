/** Who is here; on duty only where her key is the spare one of the days without the shop. */
type Person = { token: string; member: string | null; name: string; spare?: string | null; role?: string };

const DEVICE = 'amanah.device';
const PERSON = 'amanah.person';

/** The keys this device and the person at it hold. */
export const keys = {
  device(): string | null {
    return localStorage.getItem(DEVICE);
  },
  enrol(token: string): void {
    localStorage.setItem(DEVICE, token);
    // Asked once, now that books will lie here: that the browser throws nothing away by itself.
    void (navigator as { storage?: Partial<StorageManager> }).storage?.persist?.();
  },
  person(): Person | null {
    const kept = sessionStorage.getItem(PERSON);
    return kept === null ? null : (JSON.parse(kept) as Person);
  },
  /** Whether the office is hers too; where nobody has said, the shop will. */
  isOfficer(): boolean {
    return keys.person()?.role !== 'anggota';
  },
  session(): string | null {
    return keys.person()?.token ?? null;
  },
  /** The group a key belongs to: what stands before its last dot. */
  kube(token = keys.session() ?? keys.device() ?? ''): string {
    return token.slice(0, Math.max(0, token.lastIndexOf('.')));
  },
  signIn(person: Person): void {
    const { token, member, name, spare, role } = person;
    sessionStorage.setItem(PERSON, JSON.stringify({ token, member, name, role, ...(spare === token ? { spare } : {}) }));
  },
  signOut(): void {
    sessionStorage.removeItem(PERSON);
  },
};
