import { expect, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, watchConsole } from './support';

const returns = '/phases/2026-10/returns';
/** Each has its own area, because a message by hand can be sent once a day. */
const areas = { true: 'Eldershaw', false: 'Brackenshire' };

for (const javaScriptEnabled of [true, false])
  test(`the partner reads what comes next, holds it and sends a message, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const said = watchConsole(page);
    const area = areas[`${javaScriptEnabled}`];
    await continueAs(page, 'delivery-partner');
    await page.goto(returns);
    await arriveAt(page, /^Returns/);
    const row = page.getByRole('row', { name: new RegExp(`^${area}`) });
    await expect(row).toContainText('Opening, 1 Oct 2026');
    await expect(row).toContainText('Kept in the outbox');
    if (javaScriptEnabled) await expectGoodPage(page);

    await row.getByRole('link', { name: `Reminder, 4 Jan 2027 for ${area}` }).click();
    await arriveAt(page, `Messages to ${area}`);
    await page.getByText('What it will say, as things stand').click();
    const preview = page.locator('details').first();
    await expect(preview).toContainText(
      `Send ${area}’s return for October to December 2026 by Sunday 10 January 2027`,
    );
    await expect(preview).toContainText('It is due by 11:59pm on Sunday 10 January 2027.');
    if (javaScriptEnabled) await expectGoodPage(page);

    await page.getByRole('button', { name: 'Hold the next message' }).click();
    await expect(page.getByRole('alert')).toContainText('The next message is held');
    await expect(page.getByText('It is held.')).toBeVisible();
    await page.goto(returns);
    await expect(row).toContainText('Held');
    await row.getByRole('link', { name: /for/ }).last().click();
    await arriveAt(page, `Messages to ${area}`);
    await page.getByRole('button', { name: 'Release what is held' }).click();
    await expect(page.getByRole('alert')).toContainText('Released');

    await page.getByRole('button', { name: 'Send it now' }).click();
    await expect(page.getByRole('alert')).toContainText('leaves within a minute');
    await expect(page.getByText('You can send one a day.')).toBeVisible();
    await expect(page.locator('.app-history')).toContainText('Reminder, 21 Nov 2026');

    await page.goto('/admin/messages');
    await arriveAt(page, 'Messages');
    await expect(page.locator('.app-history')).toContainText(`Reminder: ${area}, October to December 2026`);
    if (javaScriptEnabled) await expectGoodPage(page);
    expect(said).toEqual([]);
    await page.context().close();
  });
