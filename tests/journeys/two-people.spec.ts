import { expect, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage } from './support';

const section = '/returns/2026-10/ashcombe/family-network-support-package';

for (const javaScriptEnabled of [true, false])
  test(`two people who change the same item see both versions, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const lead = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const contributor = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await continueAs(lead, 'area-lead');
    await continueAs(contributor, 'contributor');
    const which = javaScriptEnabled ? 0 : 1;
    const itemOf = (page: typeof lead) => page.locator('.app-item').nth(which);

    await lead.goto(section);
    await contributor.goto(section);
    await itemOf(contributor).getByRole('radio', { name: 'In place' }).check();
    await itemOf(contributor).getByRole('textbox').fill('Board meets every month.');
    await contributor.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(contributor.getByText('Saved', { exact: true })).toBeVisible();

    await itemOf(lead).getByRole('radio', { name: 'In design' }).check();
    await itemOf(lead).getByRole('textbox').fill('Board is not yet meeting.');
    await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(lead.getByRole('alert')).toContainText('saved this item while you were writing');
    await expect(itemOf(lead).locator('.app-versions')).toContainText('Board meets every month.');
    await expect(itemOf(lead).locator('.app-versions')).toContainText('Board is not yet meeting.');
    if (javaScriptEnabled) await expectGoodPage(lead);

    await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(lead.getByRole('alert')).toContainText('Select which version to keep');
    await itemOf(lead).getByRole('radio', { name: /^Mine/ }).check();
    await lead.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(lead.getByText('Saved', { exact: true })).toBeVisible();
    await expect(itemOf(lead).getByRole('textbox')).toHaveValue('Board is not yet meeting.');

    await lead.goto('/returns/2026-10/ashcombe/history');
    await arriveAt(lead, /^History/);
    await expect(lead.locator('main')).toContainText('Board meets every month.');
    await lead.context().close();
    await contributor.context().close();
  });
