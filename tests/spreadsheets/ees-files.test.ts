import { execFileSync } from 'node:child_process';
import { goodPair } from 'tests/domain/ees/pairs';
import { expect, it } from 'vitest';
import type { EesPair } from '~/domain/ees/pair';
import { eesFiles } from '~/spreadsheets/ees-files';

/** A CSV as Python reads it, quotes taken for quotes and nothing else for anything. */
function readByPython(body: string): string[][] {
  const script =
    'import csv,json,sys,io; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8"), newline="")))))';
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { input: body, encoding: 'utf8' }));
}

const odd = (text: string): EesPair => {
  const { data, ...pair } = goodPair();
  return { ...pair, data: { ...data, rows: [data.rows[0]?.with(10, text) ?? []] } };
};

it('is read back by another program as it was, both files', () => {
  const pair = goodPair();
  const [data, meta] = eesFiles(pair);
  expect(readByPython(data.body)).toEqual([pair.data.header, ...pair.data.rows]);
  expect(readByPython(meta.body)).toEqual([pair.meta.header, ...pair.meta.rows]);
  expect([data.name, meta.name]).toEqual([`${pair.name}.csv`, `${pair.name}.meta.csv`]);
});

it('is UTF-8 without a mark before it, and ends each row with a line feed', () => {
  for (const { body, type } of eesFiles(goodPair())) {
    expect(type).toBe('text/csv; charset=utf-8');
    expect(body.charCodeAt(0)).not.toBe(0xfeff);
    expect(body).toMatch(/[^\n]\n$/);
    expect(body).not.toContain('\r');
  }
});

it.each(['a, b', 'she said "so"', 'two\nlines', 'Łódź and 👪', 'مرحبا'])('keeps %j whole', (text) => {
  const [data] = eesFiles(odd(text));
  expect(readByPython(data.body)[1]?.[10]).toBe(text);
});

it('puts quotes where they are needed and nowhere else', () => {
  const [plain] = eesFiles(odd('Some areas (ten)'));
  expect(plain.body).not.toContain('"');
  const [quoted] = eesFiles(odd('a, b'));
  expect(quoted.body.match(/"/g)).toHaveLength(2);
});

it('leaves out what no text file can carry', () => {
  const [data] = eesFiles(odd('half \uD83D and \u0007 bell'));
  expect(readByPython(data.body)[1]?.[10]).toBe('half  and  bell');
});
