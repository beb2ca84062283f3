import { store, type Delivered } from './store';

/** So long is a paper asked for once more. */
const KEEP_MS = 90 * 86_400_000;

/** The latest entries of this device that the shop has, the newest first; older ones than anybody asks for are forgotten. */
export async function delivered(most: number, now = Date.now()): Promise<Delivered[]> {
  const write = (await store()).transaction('delivered', 'readwrite');
  for (let at = await write.store.openCursor(); at !== null && at.value.on < now - KEEP_MS; at = await at.continue()) await at.delete();
  const latest: Delivered[] = [];
  for (let at = await write.store.openCursor(null, 'prev'); at !== null && latest.length < most; at = await at.continue()) latest.push(at.value);
  await write.done;
  return latest;
}
