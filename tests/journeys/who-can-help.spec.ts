import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, pressAgain, watchConsole } from './support';

for (const [javaScriptEnabled, code, name] of [
  [true, 'SR-SR-03', 'Long-term information sharing'],
  [false, 'FH-FS-02', 'Roles and supervision agreed'],
] as const)
  test(`an area offers help, another finds it, the programme sees it, and it is taken back, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const good = async (page: Page) => {
      if (javaScriptEnabled) await expectGoodPage(page);
    };
    const email = `office-${code.toLowerCase()}@calderholt.example`;
    const lead = await open(browser, javaScriptEnabled, 'area-lead-c');
    const asking = await open(browser, javaScriptEnabled, 'area-lead-i');
    const official = await open(browser, javaScriptEnabled, 'dfe-official');
    const said = [lead, asking, official].map(watchConsole);
    const row = (page: Page) => page.getByRole('row').filter({ hasText: code });

    await lead.goto('/');
    await lead.getByRole('link', { name: 'Offer help or find help' }).click();
    await arriveAt(lead, 'Help between areas');
    await good(lead);
    await row(lead).getByRole('link').click();
    await arriveAt(lead, new RegExp(`^${code}`));
    await expect(lead.locator('main')).toContainText('By offering help you agree that Calderholt is named');
    await good(lead);

    await lead.getByLabel('Email address').fill(email);
    await lead.getByLabel('Link 1: what is it?').fill('Job description');
    await lead.getByLabel('Link 1: address').fill('http://www.calderholt.example/job');
    await lead.getByRole('button', { name: /^(Offer help|Save changes)$/ }).click();
    const alert = lead.getByRole('alert');
    await expect(alert).toContainText('Enter the address of link 1 in full, beginning with https://');
    await expect(lead.getByLabel('Email address')).toHaveValue(email);
    await expect(lead.getByLabel('Link 1: address')).toHaveValue('http://www.calderholt.example/job');
    await good(lead);
    await lead.getByLabel('Who can other areas ask?').fill('Programme office');
    await lead.getByLabel('Link 1: address').fill('https://www.calderholt.example/job');
    await pressAgain(lead, 'Offer help');
    await arriveAt(lead, 'Help between areas');
    await expect(alert).toContainText(`Your area is now happy to be asked about “${name}”`);
    await expect(row(lead)).toContainText('Ask Programme office');
    await good(lead);

    // What an area asks about is what its last sent return says; no other journey sends this one's.
    await asking.goto('/areas/inglemoor/help');
    await row(asking).getByRole('link').click();
    await arriveAt(asking, new RegExp(`^${code}`));
    const helper = asking.getByRole('listitem').filter({ hasText: email });
    await expect(helper).toContainText('Calderholt');
    await expect(helper).toContainText('It has this item in place');
    await expect(helper.getByRole('link', { name: email })).toHaveAttribute('href', /^mailto:/);
    await expect(helper.getByRole('link', { name: 'Job description' })).toHaveAttribute(
      'rel',
      'noreferrer noopener',
    );
    await good(asking);

    await official.goto('/progress/help?show=no-helper');
    await arriveAt(official, 'Who can help');
    await expect(row(official)).toHaveCount(0);
    await good(official);
    await official.getByLabel('Items').selectOption('All items');
    await official.getByRole('button', { name: 'Apply' }).click();
    await expect(row(official)).toContainText('Calderholt');
    await expect(official.locator('main')).not.toContainText('@');
    await row(official).getByRole('link', { name }).click();
    await expect(official.getByRole('link', { name: email })).toBeVisible();
    await good(official);

    await row(lead).getByRole('link').click();
    await arriveAt(lead, new RegExp(`^${code}`));
    await lead.getByRole('button', { name: 'Take this offer back' }).click();
    await arriveAt(lead, 'Help between areas');
    await expect(alert).toContainText('is taken back, and its contact is deleted');
    await asking.reload();
    await expect(asking.locator('main')).not.toContainText(email);
    // The form that was sent back is no error of the page.
    expect(said.flat().filter((line) => !line.includes('422'))).toEqual([]);
    for (const page of [lead, asking, official]) await page.context().close();
  });

test('help between areas is not there for people of another area', async ({ page }) => {
  await continueAs(page, 'area-lead');
  for (const address of ['/areas/calderholt/help', '/areas/calderholt/help/SR-SR-05', '/progress/help'])
    expect((await page.goto(address))?.status(), address).toBe(404);
});

async function open(browser: Browser, javaScriptEnabled: boolean, person: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await continueAs(page, person);
  return page;
}
