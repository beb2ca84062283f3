import { digits } from '../../lib/rupiah';
import { restore } from '../../words/restore';

const [KB, MB] = [1024, 1024 * 1024];

/** 412345 → 403 KB. */
export const size = (bytes: number): string => (bytes < MB ? `${digits(Math.ceil(bytes / KB))} KB` : `${digits(Math.ceil(bytes / MB))} MB`);

/** How long something took, as people say it. */
export function took(millis: number): string {
  const seconds = Math.max(1, Math.round(millis / 1_000));
  return seconds < 120 ? restore.seconds(digits(seconds)) : restore.minutes(digits(Math.round(seconds / 60)));
}
