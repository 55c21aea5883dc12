import { asks } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as XLSX from 'xlsx';
import { loader as areasXlsx } from '~/routes/progress.areas[.]xlsx';
import { loader as csv } from '~/routes/progress.matrix[.]csv';
import { loader as json } from '~/routes/progress.matrix[.]json';
import { loader as ods } from '~/routes/progress.matrix[.]ods';
import { loader as xlsx } from '~/routes/progress.matrix[.]xlsx';

let official: string;
beforeAll(async () => {
  official = await (await demonstrationWorld()).signIn('dfe-official');
});

const ask = (query = '') => asks(`/progress/matrix${query}`, official);

describe('the files as responses', () => {
  test.each([
    ['csv', csv, 'text/csv; charset=utf-8', 'attachment', '2025-02'],
    ['json', json, 'application/json', 'inline', '2025-02'],
    [
      'xlsx',
      xlsx,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment',
      'february-2025',
    ],
    ['ods', ods, 'application/vnd.oasis.opendocument.spreadsheet', 'attachment', 'february-2025'],
  ] as const)('%s says what it is and is never kept', async (format, loader, type, disposition, period) => {
    const response = await loader(ask('?phase=2025-02&wave=1'));
    const { headers } = response;
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Content-Disposition')).toMatch(
      new RegExp(`^${disposition}; filename="[a-z0-9-]*${period}[a-z0-9-]*\\.${format}"$`),
    );
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.length).toBeGreaterThan(1000);
    if (disposition === 'attachment' && format !== 'csv')
      expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});

describe('the cover of a file', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const coverOf = async (response: Response) => {
    const book = XLSX.read(new Uint8Array(await response.arrayBuffer()));
    return XLSX.utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
  };

  test.each([
    ['matrix', xlsx],
    ['areas', areasXlsx],
  ])('has the address of /progress/%s in full', async (page, loader) => {
    const args = () => asks(`/progress/${page}.xlsx?phase=2025-02&wave=1`, official);
    const path = `/progress/${page}?phase=2025-02&wave=1`;
    expect(await coverOf(await loader(args()))).toContain(new URL(path, args().request.url).href);
    vi.stubEnv('PUBLIC_URL', 'https://progress.example.org');
    expect(await coverOf(await loader(args()))).toContain(`https://progress.example.org${path}`);
  });
});
