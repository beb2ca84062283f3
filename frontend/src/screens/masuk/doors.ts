export { default as JamSalah } from './JamSalah.svelte';
export { default as Cetak } from '../kasir/Cetak.svelte';
export { default as Mulai } from '../mulai/Mulai.svelte';
export { default as Masuk } from './Masuk.svelte';
export { whenIdle } from '../../lib/idle';
export { watchBooks } from '../../lib/pull';
export { default as Orang } from './Orang.svelte';
export { default as TakAman } from './TakAman.svelte';
