import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built page in a real browser over the real host: `cargo xtask test` builds both, then runs this. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // The list of screens is read from the page's own router.
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['tests/pages/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One browser and one host at a time: two cores are enough for that, not for more.
    fileParallelism: false,
  },
});
