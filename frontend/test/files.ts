import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of the screens with such an ending, and what stands in them. */
export function sources(ending: string): [string, string][] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join('src', name), 'utf8')]);
}
