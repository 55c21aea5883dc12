import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { arriveAt, continueAs, faultsInHtml } from './support';

const due = '2026-04';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an official closes a phase once nothing stands in the way, and its figures have a reference that recomputes', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await continueAs(page, 'dfe-official');
    await page.goto(paths.phaseReturns(due));
    await page.getByRole('link', { name: 'Close the phase: its figures and editions' }).click();
    await arriveAt(page, 'Close April to June 2026');
    expect(await faultsInHtml(page, page.url())).toEqual([]);
    await page.getByRole('link', { name: /^Accept the return of Glenmarsh/ }).click();
    await page.getByRole('button', { name: 'Accept version 1' }).click();
    await page.goto(paths.closing(due));
    await page.getByRole('button', { name: 'Freeze the figures as edition 1' }).click();
    await expect(page.getByText('Edition 1 is frozen. Its figures will not change.')).toBeVisible();
    expect(await faultsInHtml(page, page.url())).toEqual([]);

    await page.getByRole('link', { name: 'Edition 1', exact: true }).click();
    await arriveAt(page, 'Items: April to June 2026');
    await expect(page.locator('.app-meta')).toContainText('Edition 1, frozen on');
    await page
      .locator('.app-meta')
      .getByRole('link', { name: /^2026-04\.e1\.items\.c/ })
      .click();
    await arriveAt(page, /^Figures: April to June 2026/);
    await expect(page.getByRole('heading', { name: 'Recomputed: equal' })).toBeVisible();
    await page.getByRole('link', { name: /: FH-FD-01, In place$/ }).click();
    await expect(page.getByRole('heading', { name: /^FH-FD-01: \d+ of 10 areas, in place$/ })).toBeVisible();
    await expect(page.locator('.app-picked')).toContainText('signed by Area lead');
    expect(await faultsInHtml(page, page.url())).toEqual([]);
  });
});
