import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** Files that lie beside the built ones, under the names they have. */
const LOOSE = 'public';
/** The pictures an installed app is shown by: its system fetches them when it installs, and keeps them. */
const OF_THE_SYSTEM = '.png';

/** Screens that can do nothing without the shop; they come from it when they are asked for. */
const OF_THE_OFFICE = ['alat', 'berkas', 'berubah', 'impor', 'isian', 'laporan', 'modal', 'piket', 'printer', 'tutup'];

/** Only browsers without a reader of codes need this one; they keep it once they have asked for it. */
const OF_SOME_BROWSERS = '/screens/kasir/lines.ts';
/** Where the source of a chunk lies that is not kept beforehand. */
export const LATER = [...OF_THE_OFFICE.map((screen) => `/screens/${screen}/`), OF_SOME_BROWSERS];

/** What such a chunk brings along that no other has. */
function forLater(bundle: Rollup.OutputBundle): Set<string> {
  const own = Object.values(bundle).filter((file) => file.type === 'chunk')
    .filter((chunk) => LATER.some((place) => chunk.facadeModuleId?.includes(place)));
  return new Set(own.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]));
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
