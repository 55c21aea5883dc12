import { expect, test } from '@playwright/test';
import { continueAs, expectGoodPage } from './support';

const section = '/returns/2026-10/ashcombe/child-protection-teams';
const words = 'Three of five police posts are filled; vetting takes twelve weeks.';
const comment = { name: /^Further comments/ };

test('a save that never reaches the server leaves what was typed on the page', async ({ page, context }) => {
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await expect(page.locator('.app-save-bar')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('textbox', comment).first().fill(words);
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.locator('.app-saving').first()).toContainText('Waiting to save');
  await expect(page.locator('.app-saving').first()).toBeFocused();
  await expect(page.getByRole('textbox', comment).first()).toHaveValue(words);

  await context.setOffline(false);
  await expect(page.locator('.app-saving').first()).toHaveText(/^Saved/);
  await page.reload();
  await expect(page.getByRole('textbox', comment).first()).toHaveValue(words);
});

test('without the script that saves, a lost save leaves the page as it was', async ({ page, context }) => {
  await page.route('**/assets/browser-*.js', (route) => route.abort());
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox', comment).nth(2).fill(words);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByRole('alert')).toContainText('The connection was lost');
  await expect(page.getByRole('textbox', comment).nth(2)).toHaveValue(words);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('somebody who was signed out meanwhile is shown what they typed, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await page.getByRole('textbox', comment).last().fill(words);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have been signed out');
  await expect(page.locator('main')).toContainText(words);
  await context.close();
});

test('leaving a page with unsaved typing asks first', async ({ page, context }) => {
  await continueAs(page, 'area-lead');
  await page.goto(section);
  await expect(page.locator('.app-save-bar')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('textbox', comment).nth(1).fill(words);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page.getByRole('textbox', comment).nth(1)).toHaveValue(words);
  await context.setOffline(false);
});

for (const javaScriptEnabled of [true, false])
  test(`“still correct” keeps the reader at the item, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const [code, section] = javaScriptEnabled
      ? ['CP-PR-02', 'parental-representation']
      : ['FN-SP-01', 'family-network-support-package'];
    await continueAs(page, 'area-lead');
    await page.goto(`/returns/2026-10/ashcombe/${section}`);
    if (javaScriptEnabled) await expect(page.locator('.app-save-bar')).toBeVisible();
    await page
      .locator(`#${code}`)
      .getByRole('button', { name: /^Still correct/ })
      .click();
    await expect(page.locator(`#${code}`)).toContainText('Still correct: the same answer');
    await expect(page.getByRole('status').first()).toContainText('Saved');
    if (javaScriptEnabled) {
      await expect(page.locator(`#${code}`)).toBeFocused();
      await expectGoodPage(page);
    } else await expect(page).toHaveURL(/#FN-SP-01$/);
    await page.context().close();
  });
