import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import * as XLSX from 'xlsx';
import { continueAs, expectGoodPage, faultsInHtml, watchConsole } from './support';

const returnOf = '/returns/2026-10/ashcombe';
type Typed = Record<string, Record<string, string>>;

/** Downloads the workbook by its link, types into it as a spreadsheet program would, and gives the file’s bytes. */
async function download(page: Page, format: 'xlsx' | 'ods', typed: Typed) {
  await page.goto(`${returnOf}/workbook`);
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: new RegExp(`\\(${format.toUpperCase()}\\)`) }).click();
  return fillIn(readFileSync(await (await started).path()), format, typed);
}

function fillIn(bytes: Buffer, format: 'xlsx' | 'ods', typed: Typed): Buffer {
  const book = XLSX.read(bytes);
  const sheet = book.Sheets.Answers ?? {};
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true });
  const heads = rows.find((row) => row[0] === 'Item code') ?? [];
  for (const [code, cells] of Object.entries(typed))
    for (const [head, text] of Object.entries(cells)) {
      const r = rows.findIndex((row) => row[0] === code);
      sheet[XLSX.utils.encode_cell({ r, c: heads.indexOf(`Now: ${head}`) })] = { t: 's', v: text };
    }
  return XLSX.write(book, { type: 'buffer', bookType: format, bookSST: true });
}

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.goto(`${returnOf}/workbook`);
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Workbook', { exact: true }).setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Upload and see the differences' }).click();
}

for (const scripts of [true, false])
  test(`a workbook is filled in offline, looked at and applied, JavaScript ${scripts ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled: scripts, acceptDownloads: true });
    const page = await context.newPage();
    const said = watchConsole(page);
    await continueAs(page, 'area-lead');
    const format = scripts ? 'xlsx' : 'ods';
    const comment = `=Written offline as ${format}\nOn two lines.`;
    const filled = await download(page, format, {
      'SR-SR-03': {
        status: 'In design',
        'further comments': comment,
        'what drives delay, first': 'IT systems',
      },
      'SR-SR-04': { 'further comments': `Also offline, ${format}.` },
    });

    // Meanwhile somebody changes one of the two on screen.
    await page.goto(`${returnOf}/system-reform`);
    await page.locator('#SR-SR-04-comment').fill(`On screen meanwhile, ${format}.`);
    await page.locator('button[name="then"][value="stay"]').click();
    await page.waitForURL(/saved=/);

    await upload(page, `ours.${format}`, filled);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Check the differences before you apply them',
    );
    await expect(page.getByText('On screen meanwhile')).toBeVisible();
    if (scripts) {
      await expectGoodPage(page);
      expect(await faultsInHtml(page, page.url())).toEqual([]);
    }

    await page.getByRole('button', { name: /^Apply / }).click();
    await expect(page.getByRole('alert')).toContainText('Select which to keep');
    await page.locator('input[name="SR-SR-04.keep"][value="workbook"]').check();
    await page.getByRole('button', { name: /^Apply / }).click();
    await expect(page.getByText(/^Applied\. 2 answers changed/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go to the next item' })).toBeVisible();

    await page.goto(`${returnOf}/system-reform`);
    await expect(page.locator('#SR-SR-03-comment')).toHaveValue(comment);
    await expect(page.locator('#SR-SR-04-comment')).toHaveValue(`Also offline, ${format}.`);
    await upload(page, `ours.${format}`, filled);
    await expect(page.getByText('There is nothing to apply.')).toBeVisible();
    expect(said.filter((line) => !line.includes('422'))).toEqual([]);
    await context.close();
  });

test('a workbook with a problem changes nothing and comes back with the problem marked', async ({ page }) => {
  await continueAs(page, 'area-lead');
  const wrong = await download(page, 'xlsx', {
    'CP-PR-01': { status: 'Mostly done' },
    'CP-PR-02': { status: 'Mostly done', 'month expected in place': 'Soon' },
  });
  await upload(page, 'ours.xlsx', wrong);
  await expect(page.getByText('“Mostly done” is not in the list')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: /^Answers, cells H\d+ and H\d+$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Apply / })).toHaveCount(0);
  await expectGoodPage(page);

  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download your workbook with the problems marked' }).click();
  const marked = XLSX.read(readFileSync(await (await started).path()));
  const rows = XLSX.utils.sheet_to_json<string[]>(marked.Sheets.Answers ?? {}, { header: 1 });
  const row = rows.find(([code]) => code === 'CP-PR-02');
  expect(row?.at(-1)).toContain('“Soon” is not a month');
  expect(row).toContain('Mostly done');
});

test('what is no workbook of ours is refused beside the field, and the picker offers what is taken', async ({
  page,
}) => {
  await continueAs(page, 'area-lead');
  await page.goto(`${returnOf}/workbook`);
  await expectGoodPage(page);
  const field = page.getByLabel('Workbook', { exact: true });
  expect(await field.getAttribute('accept')).toBe('.xlsx,.ods');
  await page.getByRole('button', { name: 'Upload and see the differences' }).click();
  await expect(page.locator('#workbook-error')).toContainText('Select the workbook that you filled in');
  await upload(page, 'answers.xls', Buffer.from('a,b'));
  await expect(page.locator('#workbook-error')).toContainText('The file must be an XLSX or ODS workbook');
  await expectGoodPage(page);
  await upload(page, 'ours.xlsx', Buffer.alloc(5.5 * 1024 * 1024));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The workbook is too large');
  await page.getByRole('link', { name: 'Go back to the workbook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work offline in a spreadsheet');
});
