import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { continueAs, expectGoodPage, faultsInHtml, watchConsole } from './support';

/** The quarter that is open on the journeys' clock. */
const open = '2026-10';

/** Every kind of page by who sees it. */
const pages: Record<string, (phase: string) => string[]> = {
  'area-lead': (phase) => [
    paths.home(),
    paths.taskList(phase, 'ashcombe'),
    paths.section(phase, 'ashcombe', 'system-reform'),
    paths.section(phase, 'ashcombe', 'family-help-team'),
    paths.section(phase, 'ashcombe', 'family-network-support-package'),
    paths.check(phase, 'ashcombe'),
    paths.signOff(phase, 'ashcombe'),
    paths.history(phase, 'ashcombe'),
    paths.itemHistory(phase, 'ashcombe', 'FH-FD-01'),
    paths.history('2026-07', 'ashcombe', { kind: 'queries' }),
    paths.itemQueries('2026-07', 'ashcombe', 'SR-SR-01'),
    paths.taskList('2025-02', 'ashcombe'),
    paths.areaHelp('ashcombe'),
    paths.areaHelpItem('ashcombe', 'FH-FD-01'),
    paths.areaHelpItem('ashcombe', 'SR-SR-04'),
    paths.areaOwnProgress('ashcombe'),
    paths.areaOwnProgress('ashcombe', { phase: '2025-10', like: 'region' }),
    paths.areaPeople('ashcombe'),
    paths.areaPerson('ashcombe', 'contributor'),
    paths.areaPerson('ashcombe', 'contributor', 'end-work'),
    paths.areaPerson('ashcombe', 'contributor', 'link'),
    paths.section('2025-02', 'ashcombe', 'front-door'),
    paths.account(),
    paths.help(),
    paths.accessibility(),
    paths.privacy(),
    paths.cookies(),
    paths.signIn(),
    paths.demoSignIn(),
  ],
  contributor: (phase) => [paths.home(), paths.areaPeople('ashcombe'), paths.check(phase, 'ashcombe')],
  'dfe-official': (phase) => [
    paths.progress(),
    paths.progress({ phase: '2024-02' }),
    paths.progress({ phase: '2025-02' }),
    paths.matrix({ phase }),
    paths.matrix({ phase: '2025-02', published: 1 }),
    paths.matrix({ phase: '2025-02', wave: 1, pillar: 'family-help' }),
    paths.areas({ phase }),
    paths.areas({ phase: '2025-02' }),
    paths.areas({ phase: '2026-07', by: 'section', group: 'region', beside: 1 }),
    paths.areas({ phase: '2026-07', group: 'programme', beside: 1, stale: 2 }),
    paths.matrix({ phase: '2025-02', print: 'compact' }),
    paths.matrix({ phase: '2026-07', sort: 'up', group: 'pillar' }),
    paths.areaProgress('ashcombe', { phase: '2026-07' }),
    paths.areaProgress('jesmonby', { phase: '2025-10' }),
    paths.matrix({ phase, sort: 'up' }),
    paths.barriers({ phase }),
    paths.barriers({ phase: '2025-02', wave: 1, pillar: 'family-help' }),
    paths.comments({ phase: '2025-02' }),
    paths.comments({ phase: 'all', q: 'the', by: 'item', page: 2 }),
    paths.notes({ phase }),
    paths.notes({ phase: '2026-01', place: 'family-help.answers' }),
    paths.boardPrint(
      '?phase=2026-07&sections=headlines,movement,exceptions,matrix,grid,trends,barriers,comments',
    ),
    paths.trends(),
    paths.trends({ areas: 'all' }),
    paths.trends({ split: 'wave', scope: 'family-help' }),
    paths.trends({ axis: 'age' }),
    paths.trends({ axis: 'age', split: 'none', areas: 'all', area: 'dunmere' }),
    paths.movement({ from: '2024-11', to: '2025-04', 'from-status': 'in_design', 'to-status': 'in_place' }),
    paths.movement({ phase, turns: 1, by: 'item', item: 'FH-FD-05' }),
    paths.item('FH-FD-05'),
    paths.whoCanHelp(),
    paths.whoCanHelp({ show: 'no-helper' }),
    paths.specification({ phase }),
    paths.published(),
    paths.timeline(),
    paths.item('SR-SP-03', { phase: '2025-02', status: 'in_place' }),
    '/phases',
    paths.phaseReturns(phase),
    paths.closing('2025-10'),
    paths.closing('2026-07'),
    paths.figures(),
    paths.areaMessages(phase, 'ashcombe'),
    paths.areaMessages(phase, 'jesmonby'),
    paths.outbox(),
    paths.review(phase, 'calderholt'),
    paths.requestChanges(phase, 'calderholt'),
    paths.extension(phase, 'inglemoor'),
    paths.exceptions(),
    paths.phaseQueries(phase, { state: 'all' }),
    paths.reviewItem(phase, 'calderholt', 'FH-FD-01'),
    paths.reviewHistory(phase, 'dunmere'),
    paths.boardPacks(),
    paths.boardPacks('?phase=2026-01&sections=headlines,comments&wave=1,2'),
    paths.boardPacks('?kinds=&naming=anonymised'),
    paths.boardPackExports(),
    paths.boardPackTemplates(),
    paths.newBoardPackTemplate(),
    paths.helpBoardPacks(),
    paths.openData(),
    paths.openData({ from: '2025-10', areas: 1 }),
  ],
  administrator: () => [
    paths.openData({ from: '2026-07', to: '2026-10' }),
    paths.people(),
    paths.areaWork('contributor'),
    paths.progress(),
    paths.settings(),
    paths.tokens(),
    paths.helpApi(),
    paths.exceptions(),
  ],
};

for (const [person, addresses] of Object.entries(pages)) {
  test(`every page that ${person} sees is accessible, valid and quiet`, async ({ page }) => {
    test.setTimeout(360_000);
    const said = watchConsole(page);
    await continueAs(page, person);
    for (const address of addresses(open)) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await page.waitForLoadState('networkidle');
      await expectGoodPage(page);
      expect(await faultsInHtml(page, address), address).toEqual([]);
    }
    expect(said).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [person, addresses] of Object.entries(pages))
    test(`every page that ${person} sees is complete`, async ({ page }) => {
      test.setTimeout(240_000);
      await continueAs(page, person);
      for (const address of addresses(open)) {
        await page.goto(address);
        await expect(page.locator('h1'), address).toHaveCount(1);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
          expect(wide, `${address} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    });
});

test('a page that is not there says so calmly', async ({ page }) => {
  const answer = await page.goto('/progress/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});
