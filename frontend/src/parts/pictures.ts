import type { IconName } from './icons';

/** Which picture a good gets, by the words of its name; the first that fits. */
const PICTURES: [RegExp, IconName, number][] = [
  [/telur/, 'egg', 40], [/beras|tepung|terigu|jagung/, 'wheat', 45], [/minyak|kecap|saos|sambal/, 'drops', 30],
  [/mi[e]?\b|indomie|sarimi|soto/, 'soup', 20], [/kopi/, 'coffee', 25], [/teh\b/, 'leaf', 130], [/susu/, 'milk', 215],
  [/gula|permen/, 'candy', 340], [/snack|biskuit|wafer|ciki/, 'cookie', 25], [/roti|kue/, 'bread', 35],
  [/sabun|shampo|sampo|deterjen|pewangi/, 'bubbles', 200], [/rokok/, 'smoke', 0], [/gas\b/, 'flame', 10],
  [/galon|air\b|botol|minum|es\b/, 'cup', 205], [/garam|bumbu|penyedap/, 'shaker', 260],
];

/** The picture of a good and the hue behind it, so that who reads slowly finds it by sight. */
export function picture(name: string): { icon: IconName; hue: number } {
  const plain = name.toLowerCase();
  const found = PICTURES.find(([words]) => words.test(plain));
  return found === undefined ? { icon: 'goods', hue: 160 } : { icon: found[1], hue: found[2] };
}
