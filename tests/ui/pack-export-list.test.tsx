import { describe, expect, it } from 'vitest';
import { usualChoices } from '~/domain/pack-choices';
import { PackExportList } from '~/ui/pack-export-list';
import type { ShownPackExport } from '~/ui/pack-export-view';
import { draw } from './draw';

const file: ShownPackExport = {
  ...{ id: 'one', kind: 'workbook', title: 'The board', choices: usualChoices, template: 'The board' },
  ...{
    occasion: null,
    phase: 'January to March 2026',
    edition: 1,
    figureReference: '2026-01.e1.progress.c1',
  },
  ...{ requestedBy: 'DfE official', requestedAt: new Date('2026-11-22T12:31:00Z'), state: 'ready' },
  ...{ progress: 100, step: '', finishedAt: null, expiresAt: new Date('2026-11-29T12:31:00Z') },
  ...{ failure: null, fileName: 'pack.xlsx', size: 17 * 1024, sha256: 'x' },
  narrowed: ['Wave 1 only', 'Ashcombe and Dunmere only'],
};
const slides: ShownPackExport = { ...file, id: 'two', kind: 'slides' };
const shown = async (...files: ShownPackExport[]) => {
  const { html, words } = await draw(<PackExportList packs={[files]} caption="Packs" />);
  return { html, words, times: (text: string) => words.split(text).length - 1 };
};

describe('a pack in the list', () => {
  it('is one row with what, whose, who and when, its reference once and each of its files', async () => {
    const { html, words, times } = await shown(file, slides);
    expect(html.match(/<tr/g)).toHaveLength(2);
    expect(words).toContain('January to March 2026, edition 1Reference 2026-01.e1.progress.c1DfE official');
    expect(words).toContain('Wave 1 onlyAshcombe and Dunmere only');
    expect(words).toContain('DfE official, 12:31pm, 22 November 2026');
    expect([html.match(/\/exports\/(one|two)\/file/g)?.length, times('Ready until 29 Nov 2026')]).toEqual([
      2, 1,
    ]);
    expect(words).not.toContain('Make again');
  });

  it('says of which files each reference is, where they differ, and nothing where there is none', async () => {
    const { words } = await shown(file, slides, { ...slides, kind: 'data_archive', figureReference: 'r2' });
    expect(words).toContain('Reference of .xlsx and .pptx 2026-01.e1.progress.c1');
    expect(words).toContain('Reference of .zip r2');
    expect((await shown({ ...file, figureReference: null })).words).not.toContain('Reference');
  });

  it('says of each file how it stands where not all are ready, and leads to where they are made again', async () => {
    const making = { ...slides, state: 'making', progress: 40 } as const;
    const waiting = await shown(file, making);
    expect(waiting.words).toContain('Slides (.pptx): being made, 40%');
    expect(waiting.words).not.toContain('Make again');
    const gone = await shown({ ...file, state: 'failed' }, { ...slides, state: 'expired' });
    expect(gone.words).toContain('(.xlsx): not madeSlides (.pptx): taken awayMake again');
    expect(gone.times('Ready until')).toBe(0);
    const later = { ...slides, expiresAt: new Date('2026-12-01T12:00:00Z') };
    expect((await shown(file, later)).times('Ready until')).toBe(2);
  });

  it('without a template is a board pack, numbered and with comments where it is so', async () => {
    const sections = [...usualChoices.sections, 'comments' as const];
    const choices = { ...usualChoices, sections, areas: 'anonymised' as const };
    const { words } = await shown({ ...file, template: null, choices });
    expect(words).toMatch(/Board pack, asked for at .*Areas numberedWith comments/);
    expect((await draw(<PackExportList packs={[]} caption="Packs" />)).words).toContain(
      'No pack has been made',
    );
  });
});
