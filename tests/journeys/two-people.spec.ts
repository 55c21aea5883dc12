import { expect, test } from '@playwright/test';
import { arriveAt, continueAs } from './support';

const section = '/returns/2026-10/ashcombe/family-network-support-package';

// With JavaScript answers save by themselves: see autosave.spec.ts.
test('two people who change the same item see both versions, without JavaScript', async ({ browser }) => {
  const lead = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const contributor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await continueAs(lead, 'area-lead');
  await continueAs(contributor, 'contributor');
  const itemOf = (page: typeof lead) => page.locator('.app-item').nth(1);

  await lead.goto(section);
  await contributor.goto(section);
  await itemOf(contributor).getByRole('radio', { name: 'In place' }).check();
  await itemOf(contributor)
    .getByRole('textbox', { name: /^Further comments/ })
    .fill('Board meets every month.');
  await contributor.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(contributor.getByText('Saved', { exact: true })).toBeVisible();

  await itemOf(lead).getByRole('radio', { name: 'In design' }).check();
  await itemOf(lead)
    .getByRole('textbox', { name: /^Further comments/ })
    .fill('Board is not yet meeting.');
  await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(lead.getByRole('alert')).toContainText('saved this item while you were writing');
  await expect(itemOf(lead).locator('.app-versions')).toContainText('Board meets every month.');
  await expect(itemOf(lead).locator('.app-versions')).toContainText('Board is not yet meeting.');

  await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(lead.getByRole('alert')).toContainText('Select which version to keep');
  await itemOf(lead).getByRole('radio', { name: /^Mine/ }).check();
  await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(lead.getByText('Saved', { exact: true })).toBeVisible();
  await expect(itemOf(lead).getByRole('textbox', { name: /^Further comments/ })).toHaveValue(
    'Board is not yet meeting.',
  );

  await lead.goto('/returns/2026-10/ashcombe/history');
  await arriveAt(lead, /^History/);
  await expect(lead.locator('main')).toContainText('Board meets every month.');
  await lead.context().close();
  await contributor.context().close();
});
