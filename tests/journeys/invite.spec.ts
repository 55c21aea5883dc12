import { expect, test } from '@playwright/test';
import { arriveAt, continueAs, expectGoodPage, watchConsole } from './support';

const password = 'three quiet otters';

for (const javaScriptEnabled of [true, false])
  test(`somebody who is invited chooses a password and signs in with it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const email = `journey-${javaScriptEnabled ? 'with' : 'without'}@example.org`;
    const administrator = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const invited = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const said = watchConsole(administrator);

    await continueAs(administrator, 'administrator');
    await administrator.goto('/admin/people');
    await administrator.getByLabel('Email address').fill(email);
    await administrator.getByLabel('Name', { exact: true }).fill('Jo Journey');
    await administrator.getByLabel('Area lead').check();
    await administrator.getByLabel('Dunmere').check();
    await administrator.getByRole('button', { name: 'Invite' }).click();
    const banner = administrator.getByRole('alert');
    await expect(banner).toContainText('Invited. Send them this link.');
    const lost = (await banner.locator('.app-fingerprint').textContent()) ?? '';

    const jo = administrator.getByRole('listitem').filter({ hasText: email });
    await expect(jo).toContainText('Dunmere');
    await jo.getByRole('button', { name: 'New link' }).click();
    await arriveAt(administrator, 'New link for Jo Journey');
    await expect(banner).toContainText('Made. Send Jo Journey this link.');
    const link = (await banner.locator('.app-fingerprint').textContent()) ?? '';
    if (javaScriptEnabled) await expectGoodPage(administrator);

    expect((await invited.goto(lost))?.status()).toBe(404);
    await arriveAt(invited, 'This link does not work');
    if (javaScriptEnabled) await expectGoodPage(invited);
    await invited.goto(link);
    await expect(invited.getByLabel('Email address')).toHaveValue(email);
    if (javaScriptEnabled) await expectGoodPage(invited);
    await invited.getByLabel('Password', { exact: true }).fill(password);
    await invited.getByRole('button', { name: 'Save and sign in' }).click();
    await arriveAt(invited, /October to December 2026/);
    await expect(invited.locator('main')).toContainText('Dunmere');

    await invited.getByRole('button', { name: 'Sign out' }).click();
    await invited.waitForURL(/sign-in/);
    await signIn('three loud otters');
    await expect(invited.getByRole('alert')).toContainText('Email address or password is not right');
    await signIn(password);
    await arriveAt(invited, /October to December 2026/);

    await administrator.goto('/admin/people');
    await jo.getByRole('button', { name: 'End access' }).click();
    await expect(administrator.getByRole('alert')).toContainText('Jo Journey can no longer sign in.');
    await invited.goto('/');
    await invited.waitForURL(/sign-in/);
    await jo.getByRole('button', { name: 'Restore access' }).click();
    await expect(administrator.getByRole('alert')).toContainText('Jo Journey can sign in again');
    if (javaScriptEnabled) await expectGoodPage(administrator);
    expect(said).toEqual([]);
    for (const page of [administrator, invited]) await page.context().close();

    async function signIn(typed: string) {
      await invited.getByLabel('Email address').fill(email);
      await invited.getByLabel('Password', { exact: true }).fill(typed);
      await invited.getByRole('button', { name: 'Sign in', exact: true }).click();
    }
  });
