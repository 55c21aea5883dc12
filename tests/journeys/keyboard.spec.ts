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
