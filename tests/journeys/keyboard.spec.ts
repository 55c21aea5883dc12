import { expect, type Page, test } from '@playwright/test';
import { arriveAt, continueAs } from './support';

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return `${element?.labels?.[0]?.textContent ?? ''} ${element?.textContent ?? ''}`.trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`The keyboard never reached ${name}.`);
}

test('a section is answered by keyboard alone', async ({ page }) => {
  await continueAs(page, 'area-lead');
  await page.goto('/returns/2026-10/ashcombe/parental-representation');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, /^Still correct/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Still correct: the same answer and comment as in/).first()).toBeVisible();

  await page.goto('/returns/2026-10/ashcombe/parental-representation');
  await tabTo(page, /^In place/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Further comments/);
  await page.keyboard.type('Three parent representatives are in post.');
  await tabTo(page, /^Save and continue/);
  await page.keyboard.press('Enter');
  await arriveAt(page, /Family Group Decision Making/);

  await page.goto('/returns/2026-10/ashcombe/parental-representation');
  await expect(page.getByText('Three parent representatives are in post.').first()).toBeVisible();
});

test('the arrow keys go from answer to answer in the grid, over what has nothing behind it', async ({
  page,
}) => {
  await continueAs(page, 'dfe-official');
  await page.goto('/progress/areas?phase=2026-10&show=grid&sort=name');
  await page.waitForLoadState('networkidle');
  const cell = (area: string, code: string) => page.locator(`td a[href*="/${code}?"][href$="#area-${area}"]`);
  await cell('ashcombe', 'SR-SR-01').focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell('brackenshire', 'SR-SR-01')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell('brackenshire', 'SR-SR-02')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(cell('ashcombe', 'SR-SR-01')).toBeFocused();
});

test('the arrow keys go from area to share and back in the grid of sections', async ({ page }) => {
  await continueAs(page, 'dfe-official');
  await page.goto('/progress/areas?phase=2026-07&by=section&show=grid&sort=name');
  await page.waitForLoadState('networkidle');
  const area = (name: string) => page.getByRole('rowheader', { name }).getByRole('link');
  await area('Ashcombe').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveText(/^\d of 5$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(area('Brackenshire')).toBeFocused();
});
