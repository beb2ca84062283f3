import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** Files that lie beside the built ones, under the names they have. */
const LOOSE = 'public';
/** The pictures an installed app is shown by: its system fetches them when it installs, and keeps them. */
const OF_THE_SYSTEM = '.png';

/** Screens that can do nothing without the shop; they come from it when they are asked for. */
const OF_THE_OFFICE = ['alat', 'aturan', 'belum-setor', 'berkas', 'berubah', 'cadangan', 'impor', 'isian', 'laporan', 'modal', 'periksa', 'pesan', 'piket', 'printer', 'qris', 'ringkasan', 'simpanan', 'sisihan', 'rapat', 'tahun', 'tutup', 'uang', 'upah'];

/** Only browsers without a reader of codes need this one; they keep it once they have asked for it. */
const OF_SOME_BROWSERS = '/screens/kasir/lines.ts';
/** A shop is brought back once, at its own machine. */
const OF_A_NEW_MACHINE = '/screens/mulai/Pulih.svelte';
/** Where the source of a chunk lies that is not kept beforehand. */
export const LATER = [...OF_THE_OFFICE.map((screen) => `/screens/${screen}/`), OF_SOME_BROWSERS, OF_A_NEW_MACHINE];

/** What only such screens need: all that no other leads to, and what comes with it. */
function forLater(bundle: Rollup.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const isLater = (chunk: Rollup.OutputChunk): boolean => LATER.some((place) => chunk.facadeModuleId?.includes(place));
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const chunk = chunks.find((one) => one.fileName === name);
    if (chunk === undefined || reached.has(name) || isLater(chunk)) return;
    reached.add(name);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next);
  };
  for (const chunk of chunks) if (chunk.isEntry) reach(chunk.fileName);
  const styles = (some: Rollup.OutputChunk[]): string[] => some.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  const kept = chunks.filter((chunk) => reached.has(chunk.fileName));
  const others = chunks.filter((chunk) => !reached.has(chunk.fileName));
  const needed = new Set(styles(kept));
  return new Set([...others.map((chunk) => chunk.fileName), ...styles(others).filter((name) => !needed.has(name))]);
}

/**
 * Builds the worker sw.js: its own code, the list of all files it is to keep, and a name for
 * exactly this set, so that another build is another version.
 */
export function precache(): Plugin {
  return {
    name: 'amanah-precache',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const loose = readdirSync(LOOSE).sort();
        const hash = createHash('sha256');
        for (const name of loose) hash.update(readFileSync(`${LOOSE}/${name}`));
        const built = Object.keys(bundle).sort();
        for (const name of built) {
          const file = bundle[name];
          if (file !== undefined) hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        }
        const later = forLater(bundle);
        const files = [...built.filter((name) => !later.has(name)), ...loose.filter((name) => !name.endsWith(OF_THE_SYSTEM))].map((name) => (name === 'index.html' ? '/' : `/${name}`));
        const code = readFileSync('sw.js', 'utf8')
          .replace("VERSION = ''", `VERSION = '${hash.digest('hex').slice(0, 16)}'`)
          .replace('FILES = []', `FILES = ${JSON.stringify(files)}`);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}
