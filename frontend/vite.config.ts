import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { precache } from './precache.ts';

export default defineConfig({
  plugins: [svelte(), precache()],
  // Whoever has no such preloading fetches a moment later; nobody needs a stand-in for it.
  build: { target: 'es2020', modulePreload: { polyfill: false } },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['AMANAH_PORT'] ?? 8080}` } },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
});
