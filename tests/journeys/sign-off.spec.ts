import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { arriveAt, continueAs, expectGoodPage, faultsInHtml, pressAgain, watchConsole } from './support';

/** The quarter that is open on the journeys' clock. */
const open = '2026-10';

/** A page with its h1, at both widths, and as the server sent it. */
async function expectSound(page: Page) {
  await expectGoodPage(page);
  expect(await faultsInHtml(page, page.url())).toEqual([]);
}

/** Names one item of a form, with words of its own. */
async function nameItem(page: Page, name: string, words: string) {
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByLabel(new RegExp(`What needs to change in it.*: ${name}`)).fill(words);
}

function signOffJourney(javaScript: boolean) {
  const area = javaScript ? 'harrowick' : 'glenmarsh';
  const lead = `area-lead-${area.charAt(0)}`;

  if (javaScript)
    test('a lead sends a return back, names an item, and signs it when it was changed', async ({ page }) => {
      test.setTimeout(90_000);
      const said = watchConsole(page);
      await continueAs(page, lead);
      await page.goto(paths.signOff(open, area));
      await arriveAt(page, 'Sign and send');
      await page.getByRole('button', { name: 'Send it back' }).click();
      await arriveAt(page, 'Send it back');
      await expectSound(page);

      await page.getByRole('button', { name: 'Send it back' }).click();
      await expect(page.getByRole('alert')).toContainText('Enter what needs to change');
      await nameItem(page, 'Family and child pathways', 'Say since when.');
      await pressAgain(page, 'Send it back');
      await arriveAt(page, /progress$/);
      await expect(page.getByRole('alert')).toContainText('Sent back');
      await expectSound(page);

      await expect(page.locator('main')).toContainText('Only these can be changed:');
      await page.getByRole('link', { name: 'Family and child pathways' }).click();
      await arriveAt(page, 'Front door thresholds and assessment');
      await expect(page.getByText('“Say since when.”').first()).toBeVisible();
      const named = page.locator('#FH-FD-01');
      await expect(named.getByRole('radio').first()).toBeVisible();
      await expect(page.locator('#FH-FD-02').getByRole('radio')).toHaveCount(0);

      await page.goto(paths.signOff(open, area));
      await arriveAt(page, 'Sign and send');
      await page.getByRole('button', { name: 'Sign and send' }).dblclick();
      await arriveAt(page, 'Return sent');
      await expect(page.locator('.govuk-panel')).toContainText(`${open}-${area}-1`);
      expect(said.filter((text) => !text.includes('422'))).toEqual([]);
    });

  test('an official names the items that need to change, and the next version says what changed', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await continueAs(page, 'dfe-official');
    await page.goto(paths.review(open, area));
    await page.getByRole('button', { name: 'Request changes' }).click();
    await arriveAt(page, 'Request changes');
    if (javaScript) await expectSound(page);
    await page.getByRole('button', { name: 'Request changes' }).click();
    await expect(page.getByRole('alert')).toContainText('Select at least one item');
    await page.getByLabel('What needs to change?').fill('Say what parents see.');
    await nameItem(page, 'Shared practice framework', 'Since when?');
    await pressAgain(page, 'Request changes');
    await arriveAt(page, /^Returns/);
    await page.goto(paths.review(open, area));
    await expect(page.locator('main')).toContainText(
      /Figures use version 1, sent on .*, until version 2 arrives\./,
    );

    await continueAs(page, lead);
    await page.goto(paths.taskList(open, area));
    await expect(page.locator('main')).toContainText('Say what parents see.');
    await expect(page.locator('main')).toContainText(/until version 2 arrives/);
    await page.getByRole('link', { name: 'Shared practice framework' }).click();
    await arriveAt(page, 'Safeguarding partner reforms');
    await page.locator('#SR-SP-02 textarea').fill('Parents have had it since May.');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    // Nothing else was opened, so no other section is in between.
    await arriveAt(page, 'Check answers');

    await page.goto(paths.signOff(open, area));
    await expect(page.locator('main')).toContainText('What changed since version 1: 1 item');
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await arriveAt(page, 'Return sent');
    await expect(page.locator('.govuk-panel')).toContainText(`${open}-${area}-2`);
    await expect(page.locator('main')).toContainText('What changed since version 1: 1 item');
    if (javaScript) await expectSound(page);
  });

  test('a later date for one area stands wherever the date does', async ({ page }) => {
    test.setTimeout(90_000);
    const slug = javaScript ? 'eldershaw' : 'inglemoor';
    const other = `area-lead-${slug.charAt(0)}`;
    await continueAs(page, 'delivery-partner');
    await page.goto(paths.extension(open, slug));
    await page.getByLabel('Day').fill('27');
    await page.getByLabel('Month').fill('1');
    await page.getByLabel('Year').fill('2027');
    await page.getByLabel('Why does it have a later date?').fill('The office has flooded.');
    if (javaScript) await expectSound(page);
    await page.getByRole('button', { name: 'Set the new date' }).click();
    await arriveAt(page, /^Review/);
    const said =
      'Extended from 10 January 2027 by Delivery partner programme manager: “The office has flooded.”';
    await expect(page.locator('main')).toContainText(said);

    await continueAs(page, other);
    for (const address of [
      paths.home(),
      paths.taskList(open, slug),
      paths.section(open, slug, 'front-door'),
      paths.check(open, slug),
      paths.signOff(open, slug),
    ]) {
      await page.goto(address);
      await expect(page.locator('main'), address).toContainText('by 11:59pm on Wednesday 27 January 2027');
      await expect(page.locator('main'), address).toContainText(said);
    }
  });
}

signOffJourney(true);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  signOffJourney(false);
});

test('exceptions and settings are sound pages', async ({ page }) => {
  await continueAs(page, 'administrator');
  for (const address of [paths.exceptions(), paths.settings()]) {
    await page.goto(address);
    await expectSound(page);
  }
  await page.goto(paths.exceptions());
  await page.getByRole('button', { name: 'Add the exception' }).click();
  await expect(page.getByRole('alert')).toContainText('Select what is different for the area');
  await page.getByRole('radio', { name: /not in scope/ }).check();
  await page.getByLabel('Item', { exact: true }).selectOption({ index: 3 });
  await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Brackenshire' });
  await page.getByLabel('Why?').fill('The county runs it.');
  await pressAgain(page, 'Add the exception');
  await expect(page.getByText('Added. The area sees it with its reason.')).toBeVisible();
  await expect(page.getByLabel('Why?')).toHaveValue('');
  await expect(page.getByRole('radio', { name: /not in scope/ })).not.toBeChecked();
  await page
    .getByRole('row', { name: /Brackenshire/ })
    .getByRole('link', { name: /^End/ })
    .click();
  await arriveAt(page, 'End this exception');
  await expectSound(page);
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText(/^Ended\./)).toBeVisible();
});
