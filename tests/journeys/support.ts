import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { parse } from 'parse5';

/** Continues the demonstration as one of its people. */
export async function continueAs(page: Page, person: string) {
  await page.goto('/demo/sign-in');
  await page.locator(`input[name="person"][value="${person}"]`).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

/** Presses a button again after it was refused: a second press within a second of the first counts as a double one. */
export async function pressAgain(page: Page, name: string) {
  await page.waitForTimeout(1100);
  await page.getByRole('button', { name }).click();
}

/** Waits until the page with this heading is there. */
export async function arriveAt(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  // The heading comes first in a page that is still arriving.
  await page.waitForLoadState();
}

/** Fails the test, at its end, on any error or warning in the browser's console; 404 pages asked for are not errors. */
export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** What a good page is: no finding by axe, one h1, nothing to scroll sideways at any of these widths. */
export async function expectGoodPage(page: Page, widths = [1280, 320]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('h1')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(findings, page.url()).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** What the server sent for this address: its parse errors, ids used twice, and inline styles. */
export async function faultsInHtml(page: Page, address: string): Promise<string[]> {
  const html = await (await page.request.get(address)).text();
  const faults: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => faults.push(`${code} at ${startLine}`),
  });
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
  for (const id of new Set(ids))
    if (ids.filter((other) => other === id).length > 1) faults.push(`id ${id} twice`);
  if (/<[^>]+\sstyle="/.test(html)) faults.push('inline style');
  return faults;
}
