const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

const midnight = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** 2026-11-23 → 23 Nov 2026. */
export function day(iso: string): string {
  return `${shortDay(iso)} ${midnight(iso).getUTCFullYear()}`;
}

/** 2026-11-23 → 23 Nov. */
export function shortDay(iso: string): string {
  return `${midnight(iso).getUTCDate()} ${month(iso)}`;
}

/** 2026-11-27 → Jumat, 27 Nov. */
export function weekday(iso: string): string {
  return `${DAYS[midnight(iso).getUTCDay()]}, ${shortDay(iso)}`;
}

/** 2026-11-23 → Nov. */
export function month(iso: string): string {
  return MONTHS[midnight(iso).getUTCMonth()] ?? '';
}

/** The same day so many days later. */
export function plusDays(iso: string, days: number): string {
  const at = midnight(iso);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
}
