import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import remixConfig from './remix.config.js';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig), tsconfigPaths()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'] } } },
  // Without these the first visit re-optimises, React is loaded twice and hydration dies with 'Invalid hook call'.
  optimizeDeps: {
    entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx', 'app/ui/**/*.tsx'],
    include: ['govuk-frontend'],
    exclude: ['better-sqlite3'],
  },
  ssr: { external: ['better-sqlite3', 'pg', 'xlsx', 'recharts'] },
  build: {
    target: 'es2022',
    cssMinify: true,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks } },
  },
}));

/** What every page has, together: many small files cost more in headers and lost compression than they save. */
function manualChunks(id: string) {
  if (/node_modules\/(?!govuk-frontend)/.test(id)) return 'vendor';
  if (/\/app\/ui\/govuk\//.test(id)) return 'components';
  if (/\/app\/(paths|domain\/|ui\/(csrf|dates|due-line|status|problem-summary|page-handle)\b)/.test(id))
    return 'shared';
  return undefined;
}
