import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { arriveAt, continueAs, expectGoodPage } from './support';

/** Makes a small pack of a frozen phase, waits for it without pressing anything, and takes it. */
async function makeAndTake(page: Page) {
  await page.goto(paths.boardPacks('?phase=2026-01&sections=headlines,matrix&kinds=workbook'));
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible();
  await page.getByRole('link', { name: 'Matrix in the print edition' }).click();
  await expect(page).toHaveURL(/\/board-packs\/print\?.*#matrix$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Make the files' }).click();
  await page.waitForURL(/\/board-packs\/exports\//);
  await expect(page.getByText('1 of 1 file ready.')).toBeVisible({ timeout: 30_000 });
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download/ }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^board-pack-2026-01-e1.*\.xlsx$/);
  const bytes = await readFile(await download.path());
  // What every xlsx begins with.
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBeGreaterThan(5000);
}

test('an official makes a pack, keeps it as a template and makes it again', async ({ page }) => {
  await continueAs(page, 'dfe-official');
  await makeAndTake(page);
  await expectGoodPage(page);

  await page.goto(paths.boardPacks('?phase=2026-01&sections=headlines&kinds=data_archive'));
  await page.getByRole('button', { name: 'Save as a template' }).click();
  await arriveAt(page, 'Add a template');
  await page.getByLabel('Name', { exact: true }).fill('Journey board');
  await page.getByRole('button', { name: 'Save the template' }).click();
  await arriveAt(page, 'Templates');
  await page.getByRole('button', { name: 'Make now Journey board' }).click();
  await arriveAt(page, 'Journey board');
  await expect(page.getByText('1 of 1 file ready.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Past packs' }).click();
  await arriveAt(page, 'Past packs');
  const row = page.getByRole('row', { name: /Journey board/ });
  await expect(row).toContainText('Plain data, everything in one (.zip): Download');
  await expect(row).toContainText('Ready until');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pack is made and taken', async ({ page }) => {
    await continueAs(page, 'delivery-partner');
    await makeAndTake(page);
  });
});
