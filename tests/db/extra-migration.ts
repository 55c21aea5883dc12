import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dialect } from 'db/schema';
import { onTestFinished } from 'vitest';

/** This engine's migrations followed by one more of these statements, in a folder that lasts as long as the test. */
export function migrationsWith(...extra: (readonly string[])[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pathfinder-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(`migrations/${dialect}`, folder, { recursive: true });

  const journalFile = path.join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  for (const statements of extra) {
    const last = journal.entries.at(-1);
    const tag = `${String(last.idx + 1).padStart(4, '0')}_extra`;
    writeFileSync(path.join(folder, `${tag}.sql`), statements.join(';\n--> statement-breakpoint\n'));
    journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag });
  }
  writeFileSync(journalFile, JSON.stringify(journal));
  return folder;
}
