import { defineConfig } from 'drizzle-kit';
import { dialect } from './db/schema';

// The check for drift generates into a copy, so that it leaves the real folder alone.
const folder = process.env.MIGRATIONS_FOLDER ?? 'migrations';

export default defineConfig({
  dialect: dialect === 'pg' ? 'postgresql' : 'sqlite',
  schema: './db/schema.ts',
  casing: 'snake_case',
  out: `./${folder}/${dialect}`,
});
