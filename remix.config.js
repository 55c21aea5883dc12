import path from 'node:path';
import { precompress } from './scripts/precompress.mjs';

/**
 * The one place where the Remix options live; vite.config.ts hands them to the Remix plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  ssr: true,
  serverModuleFormat: 'esm',
  serverBuildFile: 'index.js',
  buildDirectory: 'build',
  buildEnd: ({ remixConfig }) => precompress(path.join(remixConfig.buildDirectory, 'client', 'assets')),
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
    v3_routeConfig: true,
  },
};
