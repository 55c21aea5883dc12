import { expect, type Page, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, watchConsole } from './support';

const sections = [
  'System reform',
  'Safeguarding partner reforms',
  'Front door thresholds and assessment',
  'Family Help System',
  'Family Help Lead Practitioner Role',
  'Multi-disciplinary family help team',
  'Multi-agency child protection teams',
  'Parental representation',
  'Family Group Decision Making (including FGCs)',
  'Family Network support package',
];

/** Answers every item of the section on the page as the area did last time, by its own radios. */
async function answerAsBefore(page: Page) {
  for (const item of await page.locator('.app-item').all()) {
    const before = await item.locator('.app-item__before .app-status').first().innerText();
    await item.getByRole('radio', { name: before.trim(), exact: true }).first().check();
    const comment = await item.locator('.app-item__before .app-typed').first().innerText();
    if (comment !== 'No comment.')
      await item.getByRole('textbox', { name: /^Further comments/ }).fill(comment.replace(/^“|”$/g, ''));
  }
}

async function sendWholeReturn(page: Page, area: string) {
  await test.step('the home page leads to the first item to answer', async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await arriveAt(page, sections[0] as string);
  });

  await test.step('one press says that last time’s answer is still correct', async () => {
    await page
      .getByRole('button', { name: /^Still correct/ })
      .first()
      .click();
    await expect(page.getByText(/Still correct: the same answer and comment as in/).first()).toBeVisible();
  });

  await test.step('each section is answered and saved', async () => {
    for (const [index, section] of sections.entries()) {
      await arriveAt(page, section);
      for (const details of await page.locator('.app-item details').all())
        if (!(await details.getAttribute('open'))) await details.locator('summary').click();
      await answerAsBefore(page);
      if (index === 2) {
        const item = page.locator('.app-item').nth(1);
        await item.getByRole('radio', { name: 'Not being implemented' }).check();
        await item.getByRole('textbox', { name: /^Further comments/ }).fill('');
      }
      await page.getByRole('button', { name: 'Save and continue' }).click();
    }
    await arriveAt(page, 'Check answers');
  });

  await test.step('what is missing is said, with a link to the field', async () => {
    await page.getByRole('button', { name: 'Continue to sign-off' }).click();
    await arriveAt(page, 'Sign and send');
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await expect(page.getByRole('alert')).toContainText('Not sent yet');
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByRole('alert').getByRole('link').last().click();
    await arriveAt(page, sections[2] as string);
    const item = page.locator('.app-item').nth(1);
    const reason = item.getByRole('radio', { name: /something has changed/ });
    if ((await reason.count()) > 0) await reason.check();
    await item
      .getByRole('textbox', { name: /^Further comments/ })
      .fill('Paused until the contact centre contract is let in March.');
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    // The banner of the whole form, not the words beside the item that saved by itself just before.
    await expect(page.getByRole('alert')).toContainText('Saved');
  });

  await test.step('the area lead signs, and gets a reference', async () => {
    await page.getByRole('link', { name: 'Back to all sections' }).click();
    await arriveAt(page, /progress$/);
    await page.getByRole('link', { name: 'Check answers' }).click();
    await arriveAt(page, 'Check answers');
    await expect(page.getByText('Nothing to fix.')).toBeVisible();
    await page.getByRole('button', { name: 'Continue to sign-off' }).click();
    await arriveAt(page, 'Sign and send');
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await arriveAt(page, 'Return sent');
    await expect(page.locator('.govuk-panel')).toContainText(new RegExp(`\\d{4}-\\d{2}-${area}-1`));
  });

  await test.step('afterwards the answers can only be read', async () => {
    await page.getByRole('link', { name: 'Go to your home page' }).click();
    await arriveAt(page, /is sent$/);
    await page.getByRole('link', { name: 'See all 10 sections' }).click();
    await page.getByRole('link', { name: 'Parental representation' }).click();
    await arriveAt(page, 'Parental representation');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
}

test('an area lead sends a whole return, and an official sees it counted', async ({ page }) => {
  test.setTimeout(120_000);
  const said = watchConsole(page);
  await continueAs(page, 'dfe-official');
  await page.goto('/progress');
  await expect(page.locator('main')).toContainText('4 of 10 areas');

  await continueAs(page, 'area-lead-b');
  await sendWholeReturn(page, 'brackenshire');
  await expectGoodPage(page);

  await continueAs(page, 'dfe-official');
  await page.goto('/progress');
  await expect(page.locator('main')).toContainText('5 of 10 areas');
  // The two refusals on the way are 422 answers, which the browser reports whatever a page does.
  expect(said.filter((text) => !text.includes('422'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an area lead sends a whole return', async ({ page }) => {
    test.setTimeout(120_000);
    await continueAs(page, 'area-lead-j');
    await sendWholeReturn(page, 'jesmonby');
  });
});
