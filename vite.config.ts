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

/** What many pages have, together: many small files cost more in headers and lost compression than they save. */
function manualChunks(id: string) {
  return chunks.find(([, holds]) => holds.test(id))?.[0];
}

const chunks: [name: string, holds: RegExp][] = [
  ['vendor', /node_modules\/(?!govuk-frontend|idb-keyval)/],
  ['more-components', /\/ui\/govuk\/(date-input|pagination|panel|password|select|file-|summary|table|task-)/],
  ['components', /\/ui\/govuk\//],
  [
    'answering',
    /\/ui\/(item-(queries|warnings)\.|query-(reply|words|forms)|locked-|why-sent|read-only-|what-this|signed-out)/,
  ],
  [
    'programme',
    /\/ui\/(progress-(frame|meta)|sub-nav|filter-(choice|scope)|part-options|wave-options)\.|\/app\/domain\/waves\./,
  ],
  ['shared', /\/ui\/autosave\/(autosave-context|unsent|save-bar|queue|outcome|entry)/],
  ['shared', /\/app\/(paths|ui\/(csrf|connection-lost|due-line|status|problem-summary|page-handle)\.)/],
  [
    'shared',
    /\/app\/domain\/(?!api-token|message|chasing|figures|text-change|named-items|movement|expected-outcome|matrix|freshness|narrative|heatmap|section-shares|grid-choices|milestones|timeline|barrier|comment-|transitions|exceptions|help-|who-can-help|sentence-notes|placed-sentences|after-sending|extended|disclosure|soft-counts|areas-like|trend-break|ees\/|plain-data|waves|pack-|board-pack)/,
  ],
];
