import { describe, expect, test } from 'vitest';
import type { Standing } from '~/domain/status';
import { AreaHelp } from '~/ui/help-area';
import { HappyAreas } from '~/ui/help-happy';
import type { HelperView } from '~/ui/help-helpers';
import { HelpItemPage } from '~/ui/help-item';
import { HelpOverviewPage } from '~/ui/help-overview';
import { draw } from './draw';

const area = { slug: 'ashcombe', name: 'Ashcombe' };
const item = { code: 'FH-FD-05', statement: 'The role is in place', shortName: 'The role' };
const content = {
  contactName: 'Front door <b>team</b>',
  contactEmail: 'door@dunmere.example',
  note: 'Ask about <script>',
  links: [{ title: 'Job "description"', url: 'https://www.dunmere.example/job?a=1&b=2' }],
};
const own = { ...content, offeredAt: new Date('2026-11-21T10:00:00Z') };
const seen = '2026-11-21T10:00:00.000Z';
const helper: HelperView = { name: 'Dunmere', since: 'April 2025', reasons: ['Also in wave 1'], ...content };

const itemPage = (more: Partial<Parameters<typeof HelpItemPage>[0]>) =>
  draw(
    <HelpItemPage
      area={area}
      item={item}
      standing="in_design"
      own={undefined}
      mayOffer
      happy={0}
      helpers={[]}
      refused={undefined}
      {...more}
    />,
  );

describe('the page of an item that is not in place', () => {
  test('names the areas that can help, why each fits, and how to ask it', async () => {
    const { html, words } = await itemPage({ happy: 1, helpers: [helper] });
    expect(words).toContain('1 area with this item in place is happy to be asked');
    expect(words).toContain('In place since April 2025');
    expect(words).toContain('Also in wave 1');
    expect(html).toContain('href="mailto:door@dunmere.example?subject=FH-FD-05%20The%20role');
    expect(html).not.toContain('Offer help</button>');
  });

  test('escapes what areas typed, and tells other sites nothing', async () => {
    const { html } = await itemPage({ happy: 1, helpers: [helper] });
    expect(html).not.toMatch(/<script>|<b>team/);
    expect(html).toContain(
      '<a class="govuk-link" href="https://www.dunmere.example/job?a=1&amp;b=2" rel="noreferrer noopener">Job &quot;description&quot;</a>',
    );
    expect(html).toContain('(www.dunmere.example)');
  });

  test('says of how many areas five are shown, or that none has offered', async () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ ...helper, name: `Area ${at}` }));
    const { words } = await itemPage({ happy: 8, helpers: five });
    expect(words).toContain('8 areas with this item in place are happy to be asked. Here are 5 of them.');
    expect((await itemPage({})).words).toContain('No area has offered to help with this item yet');
  });

  test('says that the area’s own offer is not shown at the moment, and lets it be taken back', async () => {
    const { html, words } = await itemPage({ own });
    expect(words).toContain('is not shown at the moment, because the last return you sent says in design');
    expect(html).toContain('Take this offer back');
    expect(html).not.toContain('Save changes');
  });

  test('never says that an item is in place beside a refusal that it is not', async () => {
    const errors = [{ href: '#contactName', text: 'This item is not in place in the last return you sent' }];
    const typed = { ...content, seen: '', confirmed: '' };
    const { html, words } = await itemPage({
      refused: { typed, confirm: undefined, theirs: undefined, errors },
    });
    expect(words).not.toContain('This item is in place');
    expect(words).toContain('What you typed is below and is not saved');
    expect(html).toContain('value="door@dunmere.example"');
  });
});

describe('the form of an offer', () => {
  test('says plainly what offering means, with what is kept in its fields', async () => {
    const { html, words } = await itemPage({ standing: 'in_place', own });
    expect(words).toContain('By offering help you agree that Ashcombe is named as having it in place');
    expect(html).toContain('value="door@dunmere.example"');
    expect(html).toContain('Save changes');
    expect(html).toContain('Take this offer back');
    expect(html).toContain(`name="seen" value="${seen}"`);
  });

  test('is not there for who does not lead the area, who reads why and what is offered', async () => {
    const { html, words } = await itemPage({ standing: 'in_place', own, mayOffer: false });
    expect(words).toContain('Only your area’s lead can offer help');
    expect(words).toContain('door@dunmere.example');
    expect(html).not.toMatch(/<form|<button/);
  });

  test('stands under what others saved meanwhile, with what was typed, and is saved over that', async () => {
    const typed = { ...content, note: 'Mine', seen, confirmed: '' };
    const errors = [{ href: '#theirs', text: 'Somebody else saved this offer' }];
    const refused = { typed, confirm: undefined, theirs: { offer: { ...own, note: 'Theirs' } }, errors };
    const { html, words } = await itemPage({ standing: 'in_place', own, refused });
    expect(words).toContain('Theirs');
    expect(html).toMatch(/<textarea[^>]*>\n?Mine/);
    expect(html).toContain('id="theirs"');
    expect(html).toContain(`name="seen" value="${seen}"`);
    const gone = await itemPage({ standing: 'in_place', refused: { ...refused, theirs: { offer: null } } });
    expect(gone.words).toContain('The offer was taken back while you were writing.');
  });

  test('asks to confirm words that may identify a person, with what stands for them', async () => {
    const typed = { ...content, seen, confirmed: '' };
    const errors = [{ href: '#note', text: 'This has what looks like a date of birth' }];
    const refused = { typed, confirm: 'abc123', theirs: undefined, errors };
    const { html } = await itemPage({ standing: 'in_place', own, refused });
    expect(html).toMatch(/<input[^>]* name="confirmed" type="checkbox" value="abc123"/);
    expect(html).toContain('id="note-error"');
  });

  test('keeps what was typed, with each fault beside its field and in the summary', async () => {
    const typed = {
      ...{ ...content, contactEmail: 'half@', links: [{ title: 'Rota', url: '' }] },
      ...{ seen, confirmed: '' },
    };
    const errors = [
      { href: '#contactEmail', text: 'Enter an email address' },
      { href: '#links-0-url', text: 'Enter the address of link 1' },
    ];
    const refused = { typed, confirm: undefined, theirs: undefined, errors };
    const { html } = await itemPage({ standing: 'in_place', own, refused });
    expect(html).toContain('value="half@"');
    expect(html).toContain('value="Rota"');
    for (const { href } of errors) {
      expect(html).toContain(`href="${href}"`);
      expect(html).toContain(`id="${href.slice(1)}-error"`);
      expect(html).toMatch(new RegExp(`<input[^>]* id="${href.slice(1)}"`));
    }
  });
});

describe('the list of an area', () => {
  const row = (code: string, standing: Standing, offered: string | undefined, happy = 0) => ({
    ...{ code, shortName: `Item ${code}`, standing, offered, happy },
  });
  test('says what is offered, who can be asked, and which offer is not shown', async () => {
    const { words, html } = await draw(
      <AreaHelp
        area={area}
        mayOffer
        unasked={[{ code: 'E', shortName: 'Item E', offered: 'Office' }]}
        inPlace={[row('A', 'in_place', 'Office'), row('B', 'in_place', undefined)]}
        others={[row('C', 'in_design', 'Office', 3), row('D', 'not_implemented', undefined)]}
        news="Saved"
      />,
    );
    expect(words).toContain('You offer help with 1 of the 2 items that you have in place.');
    expect(words).toContain('Offer help with Item B');
    expect(words).toContain('is not shown at the moment: you last said in design');
    expect(words).toContain('3 areas happy to be asked: Item C');
    expect(words).toContain('No area has offered yet');
    for (const code of ['A', 'C', 'E']) expect(html).toContain(`action="/areas/ashcombe/help/${code}"`);
    expect(html.match(/<form/g)).toHaveLength(3);
  });

  test('says to who does not lead the area why nothing can be done', async () => {
    const { words, html } = await draw(
      <AreaHelp
        area={area}
        mayOffer={false}
        unasked={[{ code: 'E', shortName: 'Item E', offered: 'Office' }]}
        inPlace={[row('A', 'in_place', 'Office'), row('B', 'in_place', undefined)]}
        others={[]}
        news={null}
      />,
    );
    expect(words).toContain('Only your area’s lead can offer help');
    expect(words).toContain('See the offer: Item A');
    expect(words).toContain('Not offered');
    expect(html).not.toContain('<form');
  });

  test('is calm where nothing is asked', async () => {
    const { words } = await draw(
      <AreaHelp area={area} mayOffer inPlace={[]} others={[]} unasked={[]} news={null} />,
    );
    expect(words).toContain('there is nothing to offer or to ask about');
  });
});

describe('the programme’s pages', () => {
  test('mark an item without a helper in words, each count with its base and its areas', async () => {
    const named = (name: string) => ({ slug: name.toLowerCase(), name });
    const row = { code: 'A', statement: 'All of A', shortName: 'Item A', base: 4 };
    const { html, words } = await draw(
      <HelpOverviewPage
        phase={{ id: '2026-10', name: 'October' }}
        asAt={new Date('2026-11-21T10:00:00Z')}
        asked={4}
        sent={3}
        missing={['Calderholt']}
        items={2}
        withoutHelper={1}
        asking={{}}
        news={null}
        offers={[
          { code: 'A', shortName: 'Item A', offers: [{ area: { id: 'd', name: 'Dunmere' }, shown: false }] },
        ]}
        rows={[
          {
            ...row,
            inPlace: ['Ashcombe', 'Dunmere'].map(named),
            happy: [named('Dunmere')],
            notInPlace: [named('Eldershaw')],
            notSubmitted: [named('Calderholt')],
          },
          { ...row, code: 'B', inPlace: [named('Ashcombe')], happy: [], notInPlace: [], notSubmitted: [] },
        ]}
      />,
    );
    expect(words).toContain('1 of 2 items has no helper.');
    expect(words).toContain('Never sent a return: Calderholt.');
    expect(words).toContain('2 of 4 areasAshcombe and Dunmere');
    expect(words).toContain('1 of 2 in place');
    expect(html).toContain('href="/progress/areas/dunmere"');
    expect(words).toContain('No helperNo area has offered');
    expect(words).toContain('1 area not submitted');
    expect(words).toContain(
      'Dunmere (not shown to others now) Remove the offer of Dunmere to help with Item A',
    );
    expect(html).toContain('value="A d" name="offer"');
  });

  test('say on the item’s page who is happy to be asked, or that nobody has offered', async () => {
    const dunmere = {
      slug: 'dunmere',
      name: 'Dunmere',
      contactName: 'Office',
      contactEmail: content.contactEmail,
    };
    const { html } = await draw(<HappyAreas item={item} areas={[dunmere]} />);
    expect(html).toContain('href="/progress/areas/dunmere"');
    expect(html).toContain('mailto:door@dunmere.example');
    expect((await draw(<HappyAreas item={item} areas={[]} />)).words).toContain(
      'No area has offered to help with this item.',
    );
  });
});
