export { default as Mulai } from '../mulai/Mulai.svelte';
export { default as Masuk } from './Masuk.svelte';
export { default as Orang } from './Orang.svelte';
