import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it } from 'vitest';
import { meaningByReader, meaningsFor } from '~/domain/meaning';
import { findItem, type Item } from '~/domain/proforma';
import { ItemMeaning } from '~/ui/item-meaning';
import { WhatThisMeans } from '~/ui/what-this-means';
import { draw } from './draw';

const itemOf = (code: string) => findItem(proformaV1, code)?.item as Item;
const drawFor = (code: string, programme: string, wave: number) => {
  const item = itemOf(code);
  const meaning = meaningsFor(proformaV1, [item], { programme, wave })[code];
  return draw(<WhatThisMeans item={item} meaning={meaning} />);
};

describe('“What counts as in place”', () => {
  it('is folded away without JavaScript, and its summary names the item', async () => {
    const { html, words } = await drawFor('FH-FD-02', 'ffc', 2);
    expect(html).toMatch(/^<details class="govuk-details"><summary/);
    expect(words).toMatch(/^What counts as in place: Integrated front door/);
  });

  it('differs between the waves of the pathfinder where the specification does', async () => {
    const [first, second] = [await drawFor('CP-PR-03', 'ffc', 1), await drawFor('CP-PR-03', 'ffc', 2)];
    expect(first.words).toContain('all of them are offered it as soon as a section 47 enquiry begins');
    expect(first.words).toContain('says of wave 1 under “Parental representation”');
    expect(second.words).toContain('the offer by the first conference');
    expect(second.words).not.toContain('as soon as a section 47 enquiry begins');
    for (const { words } of [first, second])
      expect(words).toContain('It rests on paragraphs 42, 48 and 49 of the summary design specification');
  });

  it('tells a pilot area that the specification was not written for it', async () => {
    const { words } = await drawFor('FN-SP-02', 'fnp', 2);
    expect(words).toContain('we know of no specification of the pilot itself');
    expect(words).not.toContain('takes part in family group decision making first');
  });

  it('says so where the specification adds nothing', async () => {
    const { words } = await drawFor('FH-FS-04', 'ffc', 1);
    expect(words).toContain('The specification does not say more than the statement.');
    expect(words).not.toContain('rests on');
  });

  it('is not there where nothing is said', async () => {
    const { html } = await draw(<WhatThisMeans item={itemOf('FH-FD-02')} meaning={undefined} />);
    expect(html).toBe('');
  });

  it('shows an official what each wave is asked, under its name', async () => {
    const { words } = await draw(<ItemMeaning meaning={meaningByReader(proformaV1, itemOf('CP-MA-03'))} />);
    expect(words).toContain('And in areas of wave 1:they are permanent staff of the local authority');
    expect(words).toContain(
      'And in areas of wave 2:their contracts last until the pathfinder ends, or longer',
    );
    expect(words).toContain('For areas of wave 1: It rests on paragraphs 40 and 43');
  });
});
