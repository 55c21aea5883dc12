import { type Browser, expect, type Page, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, pressAgain, watchConsole } from './support';

const password = 'three quiet otters';
const people = '/areas/eldershaw/people';
const tasks = '/returns/2026-10/eldershaw';

for (const javaScriptEnabled of [true, false])
  test(`a lead invites a contributor, hands sections to them and ends their work, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const kind = javaScriptEnabled ? 'with' : 'without';
    const [email, name] = [`kim-${kind}@example.org`, `Kim ${kind}, housing`];
    const good = async (page: Page) => {
      if (javaScriptEnabled) await expectGoodPage(page);
    };
    const lead = await open(browser, javaScriptEnabled);
    const kim = await open(browser, javaScriptEnabled);
    const said = [watchConsole(lead), watchConsole(kim)];
    const row = lead.getByRole('listitem').filter({ hasText: email });

    await continueAs(lead, 'area-lead-e');
    await lead.getByRole('link', { name: /hand over sections/ }).click();
    await arriveAt(lead, 'People working for Eldershaw');
    await good(lead);
    await lead.getByLabel('Email address').fill('kim');
    await lead.getByRole('button', { name: 'Invite' }).click();
    await expect(lead.getByRole('alert')).toContainText('Enter their name');
    await expect(lead.getByLabel('Email address')).toHaveValue('kim');
    await good(lead);
    await lead.getByLabel('Email address').fill(email);
    await lead.getByLabel('Name, and what they do').fill(name);
    await pressAgain(lead, 'Invite');
    const banner = lead.getByRole('alert');
    await expect(banner).toContainText(`Invited ${name}. Send them this link.`);
    const link = (await banner.locator('.app-fingerprint').textContent()) ?? '';
    await expect(row).toContainText('has not chosen a password yet');
    await good(lead);
    await hand(['Family Network support package']);
    await expect(lead.getByRole('alert')).toContainText(`Saved what ${name} is to prepare.`);
    await expect(row).toContainText('Prepares Family Network support package');

    await kim.goto(link);
    await kim.getByLabel('Password', { exact: true }).fill(password);
    await kim.getByRole('button', { name: 'Save and sign in' }).click();
    await arriveAt(kim, /October to December 2026/);
    await expect(kim.getByText('Yours: Family Network support package, 2 to answer.')).toBeVisible();
    await good(kim);
    await kim.getByRole('button', { name: 'Continue where you left off' }).click();
    await arriveAt(kim, 'Family Network support package');
    await kim.goto('/');
    await kim.getByRole('link', { name: 'See all 10 sections' }).click();
    await arriveAt(kim, 'October to December 2026 progress');
    await expect(kim.getByRole('heading', { level: 2 }).first()).toHaveText('Yours');
    await expect(kim.locator('.govuk-task-list__link').first()).toHaveText('Family Network support package');
    await good(kim);
    await kim.goto(people);
    await arriveAt(kim, 'People working for Eldershaw');
    await expect(kim.locator('main')).not.toContainText('@example.org');
    await expect(kim.getByRole('button', { name: 'Invite' })).toHaveCount(0);
    await good(kim);

    await hand(['System reform']);
    await expect(row).toContainText('Prepares System reform and Family Network support package');
    await kim.goto(tasks);
    await expect(kim.locator('.govuk-task-list__link').first()).toHaveText('System reform');
    await kim.goto(`${tasks}/system-reform`);
    await arriveAt(kim, 'System reform');
    await kim.locator('.app-item textarea').first().fill(`Housing data since May, ${kind}.`);
    await kim.getByRole('button', { name: 'Save', exact: true }).last().click();
    await expect(kim.getByText(/^Saved/).first()).toBeVisible();

    await lead.goto(people);
    await row.getByRole('link', { name: 'End work' }).click();
    await arriveAt(lead, /^End the work of/);
    await good(lead);
    await lead.getByRole('button', { name: 'End their work' }).click();
    await expect(lead.getByRole('alert')).toContainText('Their name stays in the history.');
    await expect(row).toHaveCount(0);
    await kim.goto(tasks);
    await kim.waitForURL(/sign-in/);
    await lead.goto(`${tasks}/history`);
    await expect(lead.locator('main')).toContainText(name);
    // The form that was sent back is no error of the page.
    expect(said.flat().filter((line) => !line.includes('422'))).toEqual([]);
    for (const page of [lead, kim]) await page.context().close();

    async function hand(sections: string[]) {
      await row.getByRole('link', { name: 'Hand over sections' }).click();
      await arriveAt(lead, `What ${name} prepares`);
      await good(lead);
      for (const section of sections) await lead.getByLabel(section).check();
      await lead.getByRole('button', { name: 'Save' }).click();
      await arriveAt(lead, 'People working for Eldershaw');
    }
  });

test('somebody who works for two areas sees what waits in both, and loses only the one they leave', async ({
  browser,
}) => {
  const police = await open(browser, true);
  const lead = await open(browser, true);
  await continueAs(police, 'police-contributor');
  await arriveAt(police, /October to December 2026/);
  await expect(police.getByRole('heading', { name: 'In your other areas' })).toBeVisible();
  await expectGoodPage(police);
  await police
    .getByRole('navigation', { name: 'Your areas' })
    .getByRole('link', { name: 'Brackenshire' })
    .click();
  await expect(police.locator('.govuk-caption-l')).toHaveText('Brackenshire');
  await expect(police.getByText(/^Yours: Multi-agency child protection teams/)).toBeVisible();

  await continueAs(lead, 'area-lead-b');
  await lead.goto('/areas/brackenshire/people/police-contributor/end-work');
  await lead.getByRole('button', { name: 'End their work' }).click();
  await arriveAt(lead, 'People working for Brackenshire');
  expect((await police.goto('/returns/2026-10/brackenshire'))?.status()).toBe(404);
  expect((await police.goto('/returns/2026-10/ashcombe'))?.status()).toBe(200);

  await lead.getByLabel('Email address').fill('police-contributor@example.org');
  await lead.getByLabel('Name, and what they do').fill('Police');
  await lead.getByRole('button', { name: 'Invite' }).click();
  await expect(lead.getByRole('alert')).toContainText(
    'has an account already and can now work for Brackenshire too',
  );
  await expectGoodPage(lead);
  expect((await police.goto('/returns/2026-10/brackenshire'))?.status()).toBe(200);
  for (const page of [lead, police]) await page.context().close();
});

test('an administrator makes a contributor the deputy of an area', async ({ page }) => {
  const said = watchConsole(page);
  await continueAs(page, 'administrator');
  await page.goto('/admin/people');
  const row = page.getByRole('listitem').filter({ hasText: 'education-contributor@example.org' });
  await row.getByRole('link', { name: 'Change areas or role' }).click();
  await arriveAt(page, /^Areas and role of/);
  await expectGoodPage(page);
  await page.getByLabel('Area lead').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Saved what Education contributor, Ashcombe does');
  await expect(row).toContainText('Area lead');
  await row.getByRole('link', { name: 'Change areas or role' }).click();
  await page.getByLabel('Contributor', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Contributor');
  expect(said).toEqual([]);
});

async function open(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled })).newPage();
}
