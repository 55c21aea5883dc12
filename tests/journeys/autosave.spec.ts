import { expect, type Page, type Request, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage } from './support';

test.describe.configure({ timeout: 90_000 });

const at = (section: string) => `/returns/2026-10/inglemoor/${section}`;

/** Opens a section once its scripts run. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('.app-save-bar')).toBeVisible();
  return (code: string) => page.locator(`#${code}`);
}

type Send = { code: string; comment: string; status: number | undefined };

/** The answers that this page sends, by code. */
function watchSends(page: Page) {
  const sends: Send[] = [];
  const byRequest = new Map<Request, Send>();
  page.on('request', (request) => {
    const code = /\/answers\/([\w-]+)$/.exec(new URL(request.url()).pathname)?.[1];
    if (!code || request.method() !== 'POST') return;
    const comment = new URLSearchParams(request.postData() ?? '').get('comment') ?? '';
    const send = { code, comment, status: undefined };
    sends.push(send);
    byRequest.set(request, send);
  });
  // Not waited for request by request: one that is still under way when the test ends is no failure.
  page.on('response', (response) => {
    const send = byRequest.get(response.request());
    if (send) send.status = response.status();
  });
  return sends;
}

test('an answer saves when a choice is made, when a comment is left, and soon after the last key', async ({
  page,
}) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('child-protection-teams'));
  const first = item('CP-MA-01');
  await first.getByRole('radio', { name: 'In design', exact: true }).check();
  await expect(first.locator('.app-saving')).toHaveText(/^Saved \d+:\d\d[ap]m by you$/);
  await expect(page.getByRole('status').first()).toHaveText('Saved');

  await first.getByRole('textbox').last().fill('Written and left.');
  await first.getByRole('textbox').last().blur();
  await first.getByRole('checkbox', { name: 'Capacity' }).check();
  await first.getByRole('textbox', { name: 'Month' }).fill('3');
  await first.getByRole('textbox', { name: 'Year' }).fill('2027');
  await first.getByRole('textbox', { name: 'Year' }).blur();
  await expect(first.locator('.app-saving')).toHaveText(/^Saved/);
  const second = item('CP-MA-02').getByRole('textbox').last();
  await second.pressSequentially('Written and waited.');
  await expect(item('CP-MA-02').locator('.app-saving')).toHaveText(/^Saved/, { timeout: 6000 });
  await expect(second).toBeFocused();
  await expect(page.locator('.app-save-bar')).toContainText(/All changes saved at \d+:\d\d[ap]m/);
  await expectGoodPage(page);

  await page.reload();
  await expect(first.getByRole('radio', { name: 'In design', exact: true })).toBeChecked();
  await expect(first.getByRole('checkbox', { name: 'Capacity' })).toBeChecked();
  await expect(first.getByRole('textbox', { name: 'Month' })).toHaveValue('3');
  await expect(first.getByRole('textbox').last()).toHaveValue('Written and left.');
  await expect(second).toHaveValue('Written and waited.');
});

test('without a network answers wait, outlive a reload, and arrive once and in order', async ({
  page,
  context,
}) => {
  await continueAs(page, 'area-lead-i');
  let item = await open(page, at('parental-representation'));
  await page.route('**/answers/*', (route) => route.abort('internetdisconnected'));
  await item('CP-PR-01').getByRole('textbox').last().fill('First, without a network.');
  await item('CP-PR-02').getByRole('textbox').last().fill('Second, without a network.');
  await item('CP-PR-02').getByRole('radio', { name: 'In place', exact: true }).check();
  const note = item('CP-PR-01').locator('.app-saving');
  await expect(note).toContainText(/^Waiting to save. We lost the connection at/);
  await expect(note).toContainText('What you typed is kept on this computer.');
  await expect(item('CP-PR-01').locator('.app-item__state')).toHaveText('Waiting to save');
  await expectGoodPage(page);

  await test.step('the bar leads to each in turn', async () => {
    const waiting = page.getByRole('link', { name: '2 waiting' });
    await waiting.click();
    await expect(note).toBeFocused();
    await waiting.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeFocused();
    await page.keyboard.press('Tab');
  });

  await test.step('leaving is warned of, and a reload keeps everything', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    item = await open(page, at('parental-representation'));
    await expect(item('CP-PR-01').getByRole('textbox').last()).toHaveValue('First, without a network.');
    await expect(item('CP-PR-02').getByRole('radio', { name: 'In place', exact: true })).toBeChecked();
    await expect(page.getByRole('link', { name: '2 waiting' })).toBeVisible();
  });

  await test.step('on other pages of the service they go on waiting', async () => {
    await page.getByRole('link', { name: 'Back to all sections' }).click();
    await arriveAt(page, /progress$/);
    await expect(page.getByRole('link', { name: '2 waiting' })).toBeVisible();
  });

  await test.step('with the network back they are sent', async () => {
    const sends = watchSends(page);
    await page.unroute('**/answers/*');
    await context.setOffline(true);
    await context.setOffline(false);
    const arrived = [
      ['CP-PR-01', 200],
      ['CP-PR-02', 200],
    ];
    await expect.poll(() => sends.map(({ code, status }) => [code, status])).toEqual(arrived);
    await expect(page.locator('.app-save-bar')).toHaveCount(0);
  });
  await page.goto(at('parental-representation'));
  await expect(item('CP-PR-01').getByRole('textbox').last()).toHaveValue('First, without a network.');
});

test('a session that ends while somebody writes loses nothing, and they go on where they were', async ({
  page,
  context,
}) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('family-help-system'));
  await context.clearCookies();
  const field = item('FH-FS-01').getByRole('textbox').last();
  await field.fill('Typed after the session had ended.');
  await field.blur();
  const note = item('FH-FS-01').locator('.app-saving');
  await expect(note).toContainText(
    'You have been signed out. What you typed is kept on this computer. Sign in to save it.',
  );
  await expectGoodPage(page);
  await note.getByRole('link', { name: 'Sign in' }).click();
  await arriveAt(page, 'Sign in');
  await page.locator('input[name="person"][value="area-lead-i"]').check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await page.goto(at('family-help-system'));
  await expect(field).toHaveValue('Typed after the session had ended.');
});

test('another person who signs in on the same browser neither sends nor sees it', async ({
  page,
  context,
}) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('family-help-system'));
  await context.clearCookies();
  await item('FH-FS-02').getByRole('textbox').last().fill('Only mine to send.');
  await expect(item('FH-FS-02').locator('.app-saving')).toContainText('You have been signed out', {
    timeout: 6000,
  });

  const sends = watchSends(page);
  const other = await context.newPage();
  await continueAs(other, 'area-lead');
  const others = watchSends(other);
  await open(other, '/returns/2026-10/ashcombe/family-help-system');
  await expect(other.getByRole('link', { name: /waiting/ })).toHaveCount(0);
  await other.close();
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(item('FH-FS-02').locator('.app-saving')).toContainText('Somebody else has signed in');
  expect(sends.filter(({ status }) => status === 200)).toEqual([]);
  expect(others).toEqual([]);

  page.on('dialog', (dialog) => void dialog.accept());
  await continueAs(page, 'area-lead-i');
  await page.goto(at('family-help-system'));
  await expect(item('FH-FS-02').getByRole('textbox').last()).toHaveValue('Only mine to send.');
  await expect(item('FH-FS-02').locator('.app-item__state')).not.toHaveText('Waiting to save');
});

test('an answer that arrives while the next page is on its way is shown there all the same', async ({
  page,
  context,
}) => {
  await continueAs(page, 'area-lead-i');
  const section = at('family-help-system');
  const item = await open(page, section);
  await context.clearCookies();
  await item('FH-FS-03').getByRole('textbox').last().fill('It arrives in between.');
  await expect(item('FH-FS-03').locator('.app-saving')).toContainText('You have been signed out', {
    timeout: 6000,
  });

  page.on('dialog', (dialog) => void dialog.accept());
  let fetched = () => {};
  let arrived = () => {};
  const pageFetched = new Promise<void>((done) => {
    fetched = done;
  });
  const answerArrived = new Promise<void>((done) => {
    arrived = done;
  });
  await page.route(`**${section}`, async (route) => {
    const response = await route.fetch();
    fetched();
    await answerArrived;
    await route.fulfill({ response });
  });
  await page.route('**/answers/FH-FS-03', async (route) => {
    await pageFetched;
    await route.continue();
  });
  page.on('response', (response) => {
    // The page that sent it still has to hear of it.
    if (response.url().endsWith('/answers/FH-FS-03')) setTimeout(arrived, 300);
  });
  await continueAs(page, 'area-lead-i');
  await page.goto(section);
  await expect(item('FH-FS-03').getByRole('textbox').last()).toHaveValue('It arrives in between.');
});

test('a refused answer stays where it was typed, alone, with its reason and two ways on', async ({
  page,
}) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('child-protection-teams'));
  const bad = item('CP-MA-03');
  await bad.getByRole('radio', { name: 'Not being implemented' }).check();
  await bad.getByRole('textbox', { name: 'Month' }).fill('5');
  await bad.getByRole('textbox', { name: 'Year' }).fill('2026');
  await bad.getByRole('textbox').last().fill('No money this year.');
  await item('CP-MA-04').getByRole('radio', { name: 'In design', exact: true }).check();
  const note = bad.locator('.app-saving');
  await expect(note).toContainText('Not saved. Correct the field above and this item will save.');
  await expect(bad).toContainText('Month must be November 2026 or later.');
  await expect(item('CP-MA-04').locator('.app-saving')).toHaveText(/^Saved/);
  await expect(page.getByRole('status').first()).toContainText('Not saved: ');
  await expectGoodPage(page);

  await page.getByRole('link', { name: '1 not saved' }).click();
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(note).toBeFocused();

  await note.getByRole('button', { name: /^Try again/ }).click();
  await expect(note).toContainText('Not saved');
  await bad.getByRole('textbox', { name: 'Year' }).fill('2027');
  await bad.getByRole('textbox', { name: 'Year' }).blur();
  await expect(note).toHaveText(/^Saved/);

  await bad.getByRole('textbox', { name: 'Year' }).fill('1999');
  await bad.getByRole('textbox', { name: 'Year' }).blur();
  await note.getByRole('button', { name: /^Discard my changes/ }).click();
  await expect(bad.getByRole('textbox', { name: 'Year' })).toHaveValue('2027');
  await expect(bad.getByRole('textbox').last()).toHaveValue('No money this year.');
  await expect(page.locator('.app-save-bar')).not.toContainText('not saved');
});

test('two people who write at once are shown both versions in place, and nothing is lost', async ({
  browser,
}) => {
  const section = '/returns/2026-10/ashcombe/family-group-decision-making';
  const lead = await (await browser.newContext()).newPage();
  const contributor = await (await browser.newContext()).newPage();
  await continueAs(lead, 'area-lead');
  await continueAs(contributor, 'contributor');
  const mine = (await open(lead, section))('FN-GD-01');
  const theirs = (await open(contributor, section))('FN-GD-01');

  await theirs.getByRole('radio', { name: 'In place', exact: true }).check();
  await theirs.getByRole('textbox').last().fill('Offered in every case.');
  await theirs.getByRole('textbox').last().blur();
  await expect(theirs.locator('.app-saving')).toHaveText(/^Saved/);
  await mine.getByRole('textbox').last().fill('Not yet offered in every case.');
  await mine.getByRole('textbox').last().blur();

  await expect(mine.locator('.app-clash')).toContainText('saved this item while you were writing');
  await expect(mine.locator('.app-versions')).toContainText('Offered in every case.');
  await expect(mine.locator('.app-versions')).toContainText('Not yet offered in every case.');
  await expect(mine.locator('.app-item__state')).toHaveText('Choose a version');
  await expect(lead.getByRole('status').first()).toContainText('saved a change while you were writing');
  await expectGoodPage(lead);

  await mine.getByRole('button', { name: 'Keep this version' }).click();
  await expect(mine).toContainText('Select which version to keep');

  await theirs.getByRole('textbox').last().fill('Offered in every case but one.');
  await theirs.getByRole('textbox').last().blur();
  await expect(theirs.locator('.app-saving')).toHaveText(/^Saved/);
  await mine.getByRole('radio', { name: /^Mine/ }).check();
  await mine.getByRole('button', { name: 'Keep this version' }).click();
  await expect(mine.locator('.app-versions')).toContainText('Offered in every case but one.');

  await mine.getByRole('radio', { name: /^The one that/ }).check();
  await mine.getByRole('button', { name: 'Keep this version' }).click();
  await expect(mine.locator('.app-clash')).toHaveCount(0);
  await expect(mine.getByRole('textbox').last()).toHaveValue('Offered in every case but one.');
  await expect
    .poll(async () => {
      await lead.goto('/returns/2026-10/ashcombe/history');
      return lead.locator('main').innerText();
    })
    .toContain('Not yet offered in every case.');
  await lead.context().close();
  await contributor.context().close();
});

test('“still correct” is one press for an item, and one for what is left of a section', async ({ page }) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('family-help-team'));
  await item('FH-MT-01')
    .getByRole('button', { name: /^Still correct/ })
    .press('Enter');
  await expect(item('FH-MT-01')).toContainText('Still correct: the same answer and comment as in');
  await expect(item('FH-MT-01')).toBeFocused();
  await expect(item('FH-MT-01').locator('.app-item__state')).toHaveText('Unchanged');

  await page.getByRole('button', { name: /^Still correct: the item left/ }).click();
  await expect(item('FH-MT-02')).toContainText('Still correct: the same answer and comment as in');
  await expect(page.getByRole('button', { name: /left in this section/ })).toHaveCount(0);
  await expectGoodPage(page);
});

test('only what is to be answered can be gone through, section by section', async ({ page }) => {
  await continueAs(page, 'area-lead');
  await page.goto('/returns/2026-10/ashcombe');
  await page.getByRole('link', { name: /^To answer \(\d+\)$/ }).click();
  await expect(page).toHaveURL(/\?show=unanswered$/);
  await expect(page.locator('.app-item').first().locator('.app-item__state')).toHaveText('To answer');
  await expect(page.getByRole('button', { name: /left in this section/ })).toHaveCount(0);
  await expectGoodPage(page);
  const first = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL((url) => url.pathname !== first);
  expect(page.url()).toMatch(/\?show=unanswered$/);
  await page.goto('/returns/2026-10/ashcombe/front-door?show=unanswered');
  await expect(page.locator('main')).toContainText('You are looking at “To answer” only. None of');
});

test('an answer is given, refused and put right by keyboard alone', async ({ page }) => {
  await continueAs(page, 'area-lead-i');
  const item = await open(page, at('lead-practitioner'));
  const first = page.locator('.app-item').first();
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('radio', { name: 'In design', exact: true })).toBeChecked();
  await first.getByRole('textbox', { name: 'Month' }).focus();
  await page.keyboard.type('13');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027');
  await page.keyboard.press('Tab');
  await expect(first).toContainText('Month must be a number from 1 to 12');
  await first.getByRole('textbox', { name: 'Month' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(first.locator('.app-saving')).toHaveText(/^Saved/);
  expect(item).toBeDefined();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.app-save-bar')?.getBoundingClientRect();
      const inBar = document.activeElement?.closest('.app-save-bar');
      return !inBar && !!focused && !!bar && focused.top >= bar.top && bar.bottom >= innerHeight;
    });
    expect(covered).toBe(false);
  }
});
