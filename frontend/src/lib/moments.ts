import { day } from './days';

/** 2026-11-25T04:05:06Z → 25 Nov 2026, 11.05, by this device's clock. */
export function said(instant: string): string {
  const at = new Date(instant);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return `${day(local.slice(0, 10))}, ${local.slice(11, 16).replace(':', '.')}`;
}
