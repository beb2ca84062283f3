import { uuidv7 } from 'uuidv7';

/** Who is here; on duty only where her key is the spare one of the days without the shop. */
type Person = { token: string; member: string | null; name: string; spare?: string | null; role?: string };

const DEVICE = 'amanah.device';
const NAME = 'amanah.alat';
const PERSON = 'amanah.person';

/** The keys this device and the person at it hold. */
export const keys = {
  device(): string | null {
    return localStorage.getItem(DEVICE);
  },
  /** What this device is called in the shop's list and in all it writes; the same for ever. */
  deviceName(): string {
    const name = localStorage.getItem(NAME) ?? `hp-${uuidv7().slice(-8)}`;
    localStorage.setItem(NAME, name);
    return name;
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
  /** Whether she holds that office, or any, or sells at all; where nobody has said, the shop will. */
  holds(office: 'officers' | 'ketua' | 'members'): boolean {
    const role = keys.person()?.role;
    return role === undefined || (office === 'ketua' ? role === office : role !== (office === 'members' ? 'pendamping' : 'anggota'));
  },
  /** Whether she looks at example books, in which nobody is anybody. */
  isExample(): boolean {
    return this.person()?.member === null;
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
  /** What her own phone opens first: she says so on it; elsewhere it is the till. */
  first(page?: string): string {
    const place = `amanah.awal.${this.person()?.member}`;
    if (page) localStorage.setItem(place, page);
    return localStorage.getItem(place) ?? (this.holds('members') ? 'kasir' : 'ringkasan');
  },
  signOut(): void {
    sessionStorage.removeItem(PERSON);
  },
};
