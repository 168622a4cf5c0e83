import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { steadyFonts } from './build/fonts.ts';

/** The pages of the desk. `npm run web -- --watch` builds again whenever a file changes. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [steadyFonts(), compressed()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // the policy of the desk allows no scripts and fonts inside of other files
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // of what the pages are built of: who passes them on passes these on
    license: { fileName: 'licenses.md' },
  },
});
