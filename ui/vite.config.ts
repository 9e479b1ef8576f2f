// Build, development and test settings of the window's page.
// The page loads nothing from outside and carries no inline script or style: the shell refuses both.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [svelte()],
  resolve: {
    alias: { '@': here('./src') },
    // Without this the tests would get Svelte's server build, which has no state.
    conditions: mode === 'test' ? ['browser'] : undefined,
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here('..')] } },
  build: {
    target: ['es2023', 'safari18'],
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./tests/setup.ts'],
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    restoreMocks: true,
  },
}));
