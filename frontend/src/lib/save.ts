import { headers, problem } from '../api/server';
import type { Failure } from '../api/shape';
import { id } from '../words/id';
import { keys } from './keys';

/** The browser may need the address for a while after the click. */
const KEEP_MS = 60_000;

/** Fetches a file of the shop and lays it where this device keeps what one has downloaded. */
export async function save(path: string, name: string): Promise<Failure | null> {
  const told = await fetched(path);
  if (!(told instanceof Blob)) return told;
  lay(told, name);
  return null;
}

/** Lays a file of this page where this device keeps what one has downloaded. */
export function lay(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** With the key of whoever asks; a link in the page would come without it. */
async function fetched(path: string): Promise<Blob | Failure> {
  try {
    const response = await fetch(`/api/v1/${path}`, { headers: headers(keys.session(), '*/*') });
    return response.ok ? await response.blob() : problem(response.status, await response.json());
  } catch {
    return { ok: false, status: 0, code: 'offline', detail: id.errors.noShop };
  }
}
