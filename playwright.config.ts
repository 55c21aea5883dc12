import { defineConfig } from '@playwright/test';

const address = 'http://127.0.0.1:3231';
const database = '.cache/journeys.db';

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: '.cache/journeys',
  // One at a time: all journeys change the same demonstration.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The production build on a demonstration of its own, new for every run. Run `npm run build` first.
  webServer: {
    command: [
      'unset DATABASE_URL PUBLIC_URL TRUST_PROXY',
      'mkdir -p .cache',
      `rm -f ${database}*`,
      'node --import tsx seeds/seed.ts --demonstration --migrate',
      'exec node scripts/serve.mjs',
    ].join(' && '),
    env: {
      NODE_OPTIONS: '--import ./tests/journeys/clock.mjs',
      DATABASE_FILE: database,
      DEMONSTRATION: '1',
      HOST: '127.0.0.1',
      PORT: new URL(address).port,
      NODE_ENV: 'production',
    },
    url: `${address}/health/ready`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
