import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // The texts lie in assets/, beside this folder.
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: 'safari16',
    // Fonts stay files: the content security policy allows no `data:` there.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  test: { include: ['src/**/*.test.ts'] },
});
