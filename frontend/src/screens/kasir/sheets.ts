export { default as BarangBaru } from './BarangBaru.svelte';
export { default as Dilihat } from './Dilihat.svelte';
export { default as Ditahan } from './Ditahan.svelte';
export { default as Jumlah } from './Jumlah.svelte';
export { default as Kasbon } from './Kasbon.svelte';
export { default as Qris } from './Qris.svelte';
export { default as Struk } from './Struk.svelte';
export { default as Timbang } from './Timbang.svelte';
