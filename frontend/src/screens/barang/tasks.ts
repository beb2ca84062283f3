import type { Component } from 'svelte';
import { may } from '../../lib/may';
import type { IconName } from '../../parts/icons';
import '../../parts/rare';
import Belanja from '../belanja/Belanja.svelte';
import Perlu from '../belanja/Perlu.svelte';
import Hitung from '../hitung/Hitung.svelte';
import Kemas from '../susut/Kemas.svelte';
import Susut from '../susut/Susut.svelte';
import Tetangga from '../tetangga/Tetangga.svelte';

/** What every screen of the goods is told: today, and what stands behind its own path. */
type TaskProps = { today: string; rest: string[] };
type Task = { path: string; icon: IconName; screen: Component<TaskProps>; kind?: string };

/** What is done with goods day by day. They come together: each alone would carry its own wrapping. */
export const tasks: Task[] = [
  { path: 'hitung', icon: 'check', screen: Hitung, kind: 'stock.count' },
  { path: 'perlu', icon: 'lamp', screen: Perlu, kind: 'product' },
  { path: 'belanja', icon: 'bag', screen: Belanja, kind: 'purchase' },
  { path: 'rusak', icon: 'warn', screen: Susut, kind: 'spoil' },
  { path: 'kemas', icon: 'scale', screen: Kemas, kind: 'repack' },
  { path: 'tetangga', icon: 'users', screen: Tetangga, kind: 'titip.in' },
];
/** Of these what she may write. */
export const hers = (): Task[] => tasks.filter(({ kind }) => kind === undefined || may(kind));
