import { expect, test } from '@playwright/test';
import { continueAs, expectGoodPage } from './support';

const section = '/returns/2026-10/ashcombe/child-protection-teams';
const words = 'Three of five police posts are filled; vetting takes twelve weeks.';

test('a save that never reaches the server leaves what was typed on the page', async ({ page, context }) => {
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox').first().fill(words);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByRole('alert')).toContainText('The connection was lost');
  await expect(page.getByRole('textbox').first()).toHaveValue(words);

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue(words);
});

for (const javaScriptEnabled of [true, false])
  test(`somebody who was signed out meanwhile is shown what they typed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await continueAs(page, 'area-lead');
    await page.goto(section);
    await page.waitForLoadState('networkidle');
    await page.getByRole('textbox').last().fill(words);
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have been signed out');
    await expect(page.locator('main')).toContainText(words);
    if (javaScriptEnabled) await expectGoodPage(page);
    await context.close();
  });

test('leaving a page with unsaved typing asks first', async ({ page }) => {
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox').nth(1).fill(words);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Back to all sections' }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page.getByRole('textbox').nth(1)).toHaveValue(words);
});

test('“nothing has changed” keeps the reader at the item', async ({ page }) => {
  await continueAs(page, 'area-lead');
  await page.goto('/returns/2026-10/ashcombe/parental-representation');
  await page.waitForLoadState('networkidle');
  await page
    .locator('#CP-PR-02')
    .getByRole('button', { name: /^Nothing has changed/ })
    .click();
  await expect(page.locator('#CP-PR-02')).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText('Saved: nothing has changed for');
});
