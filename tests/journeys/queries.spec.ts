import { expect, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, pressAgain, watchConsole } from './support';

const phase = '2026-10';

for (const [javaScriptEnabled, code, section, heading] of [
  [true, 'FH-FD-01', 'front-door', /^Front door/],
  [false, 'FH-FD-02', 'front-door', /^Front door/],
] as const)
  test(`a partner asks, the area answers in place, the partner closes, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const open = async (person: string) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const said = watchConsole(page);
      await continueAs(page, person);
      return { page, said };
    };
    const { page: partner, said: toPartner } = await open('delivery-partner');
    const { page: lead, said: toLead } = await open('area-lead-c');
    const question = `Have schools agreed ${code} too?`;
    const good = (page: typeof lead) => (javaScriptEnabled ? expectGoodPage(page) : undefined);

    await partner.goto(`/phases/${phase}/returns/calderholt`);
    await partner.getByRole('link', { name: 'Read what was sent' }).click();
    await arriveAt(partner, /version 1$/);
    await partner
      .locator(`#${code}`)
      .getByRole('link', { name: /^Ask about this item/ })
      .click();
    await arriveAt(partner, new RegExp(`^${code}`));
    await partner.getByRole('textbox', { name: 'Day' }).fill('31');
    await partner.getByRole('textbox', { name: 'Month' }).fill('11');
    await partner.getByRole('textbox', { name: 'Year' }).fill('2026');
    await partner.getByRole('button', { name: 'Send question' }).click();
    const alert = partner.getByRole('alert');
    await expect(alert).toContainText('Enter your question');
    await expect(alert).toContainText('Date to answer by must be a real date');
    await good(partner);
    await partner.getByRole('textbox', { name: /^Ask about this item/ }).fill(question);
    await partner.getByRole('textbox', { name: 'Day' }).fill('30');
    await pressAgain(partner, 'Send question');
    await expect(partner.getByRole('heading', { name: /^Query: waiting for the area/ })).toBeVisible();
    await expect(partner.locator('main')).toContainText('Answer by 11:59pm on Monday 30 November 2026');
    await good(partner);

    // The answers were sent and are locked; a query is a conversation all the same.
    await lead.goto(`/returns/${phase}/calderholt/${section}`);
    await arriveAt(lead, heading);
    await expect(lead.locator('main')).toContainText('These answers can only be read');
    const query = lead.locator('.app-query').filter({ hasText: question });
    await expect(query).toContainText('Reply by 11:59pm');
    await good(lead);
    await query.getByRole('button', { name: 'Send reply' }).click();
    await arriveAt(lead, new RegExp(`^${code}`));
    await expect(lead.getByRole('alert')).toContainText('Enter your reply');
    await good(lead);
    await lead.goto(`/returns/${phase}/calderholt/${section}`);
    await query
      .getByRole('textbox', { name: /^Your reply/ })
      .fill('Yes, the heads’ forum agreed it in October.');
    await query.getByRole('button', { name: 'Send reply' }).click();
    await arriveAt(lead, heading);
    await expect(query.getByRole('heading', { name: /^Query: you have replied/ })).toBeVisible();
    await expect(query).toContainText('the heads’ forum agreed it in October.');

    await partner.goto(`/phases/${phase}/queries?state=answered`);
    await good(partner);
    await partner.getByRole('link', { name: /^Calderholt/ }).click();
    await arriveAt(partner, new RegExp(`^${code}`));
    await expect(partner.locator('main')).toContainText('the heads’ forum agreed it in October.');
    await partner.getByRole('button', { name: 'Close this query' }).click();
    await expect(partner.getByText(/^Closed query, 2 messages/)).toBeVisible();
    await good(partner);

    await lead.goto(`/returns/${phase}/calderholt/history?item=${code}&kind=queries`);
    await arriveAt(lead, /^History/);
    for (const happened of ['Query opened', 'Query answered', 'Query closed'])
      await expect(lead.locator('main')).toContainText(happened);
    await good(lead);
    await lead.getByRole('link', { name: /in every phase$/ }).click();
    await arriveAt(lead, new RegExp(`^${code}`));
    await good(lead);
    await partner.goto(`/phases/${phase}/returns/calderholt/history`);
    await arriveAt(partner, /^History/);
    await expect(partner.locator('main')).not.toContainText('Answered');
    await good(partner);

    // The address that refuses an empty reply answers 422, which a browser notes.
    expect([...toPartner, ...toLead].filter((line) => !line.includes('422'))).toEqual([]);
    await partner.context().close();
    await lead.context().close();
  });
