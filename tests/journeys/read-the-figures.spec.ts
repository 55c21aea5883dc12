import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { arriveAt, continueAs } from './support';

test('an official gets from a count to the areas behind it and to what they signed', async ({ page }) => {
  await continueAs(page, 'dfe-official');
  await page.goto('/progress/matrix?phase=2025-02');
  await arriveAt(page, /February 2025/);
  const row = page.getByRole('row', { name: /Multi-agency workforce development strategy/ });
  await row.getByRole('link', { name: /^5/ }).click();
  await arriveAt(page, /workforce development strategy/i);
  await expect(page.locator('main')).toContainText('In design');
  await page
    .getByRole('link', { name: /2025-02-/ })
    .first()
    .click();
  await expect(page.getByText('Signed by', { exact: true })).toBeVisible();
});

test('the published table is laid beside the computed one, with its impossible row marked', async ({
  page,
}) => {
  await continueAs(page, 'dfe-official');
  await page.goto('/progress/matrix?phase=2025-02&published=1');
  await expect(page.locator('main')).toContainText('34 of 35 rows agree');
  await expect(page.locator('main')).toContainText('9');
  await expect(page.locator('main')).toContainText(/not possible|cannot be right|impossible/i);
});

test('the delivery partner downloads the matrix as a workbook', async ({ page }) => {
  await continueAs(page, 'delivery-partner');
  await page.goto('/progress/matrix?phase=2025-02');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /Excel/ }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^items-february-2025.*\.xlsx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('an area lead is told that the programme’s pages are not there', async ({ page }) => {
  await continueAs(page, 'area-lead');
  for (const address of [
    '/progress',
    '/progress/matrix',
    '/progress/matrix.json',
    '/phases',
    '/admin/people',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
  expect((await page.goto('/returns/2026-10/brackenshire'))?.status()).toBe(404);
});
