import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** Files that lie beside the built ones, under the names they have. */
const LOOSE = 'public';
/** The pictures an installed app is shown by: its system fetches them when it installs, and keeps them. */
const OF_THE_SYSTEM = '.png';

/** Screens that can do nothing without the shop; they come from it when they are asked for. */
export const OF_THE_OFFICE = ['alat', 'berubah', 'impor', 'isian', 'laporan', 'printer', 'tutup'];

/** What such a screen brings along that no other screen has. */
function ofTheOffice(bundle: Rollup.OutputBundle): Set<string> {
  const own = Object.values(bundle).filter((file) => file.type === 'chunk')
    .filter((chunk) => OF_THE_OFFICE.some((screen) => chunk.facadeModuleId?.includes(`/screens/${screen}/`)));
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
        const office = ofTheOffice(bundle);
        const files = [...built.filter((name) => !office.has(name)), ...loose.filter((name) => !name.endsWith(OF_THE_SYSTEM))].map((name) => (name === 'index.html' ? '/' : `/${name}`));
        const code = readFileSync('sw.js', 'utf8')
          .replace("VERSION = ''", `VERSION = '${hash.digest('hex').slice(0, 16)}'`)
          .replace('FILES = []', `FILES = ${JSON.stringify(files)}`);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}
