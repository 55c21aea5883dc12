import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { workbookParts } from '~/spreadsheets/write-workbook';
import { writeZip } from '~/spreadsheets/zip';
import { brokenFiles } from '../spreadsheets/check/broken-files';
import { dataBook, twoPhases } from '../spreadsheets/data-examples';

const folder = mkdtempSync(path.join(tmpdir(), 'check-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'check-workbook', '--', ...args], { encoding: 'utf8' });
const keep = (name: string, breakRule?: string) => {
  const parts = new Map(workbookParts(dataBook(twoPhases), 'ods'));
  if (breakRule) brokenFiles.find(({ rule, format }) => rule === breakRule && format === 'ods')?.edit(parts);
  const file = path.join(folder, name);
  writeFileSync(file, writeZip(parts));
  return file;
};

it('reports every rule on a file and fails where an essential one does', () => {
  const good = check(keep('progress-data.ods'));
  expect(good.stdout.match(/^SS-\d\d \([EBX]\) pass: /gm)).toHaveLength(38);
  expect(good.status).toBe(0);

  const broken = check(keep('broken.ods', 'SS-26'));
  expect(broken.stdout).toContain('SS-26 (E) fail');
  expect(broken.status).toBe(1);

  const poor = check(keep('poor.ods', 'SS-33'));
  expect(poor.stdout).toContain('SS-33 (B) fail');
  expect(poor.status).toBe(0);
});

it('asks for a file where none is named', () => {
  expect(check().status).toBe(2);
});
