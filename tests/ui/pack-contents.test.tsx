import { packOf } from 'tests/spreadsheets/board-workbook/packs';
import { describe, expect, it } from 'vitest';
import { type PackSection, packSections } from '~/domain/pack-choices';
import type { ExportKind } from '~/domain/pack-exports';
import { boardSheets } from '~/spreadsheets/board-workbook/write-board-workbook';
import { PackContents } from '~/ui/pack-contents';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { draw } from './draw';

const shown = (kinds: readonly ExportKind[], sections: readonly PackSection[] = packSections) =>
  draw(
    <PackContents
      kinds={kinds}
      contents={sections.map((section) => ({ section, says: '35 items' }))}
      print="/board-packs/print?phase=2026-01"
    />,
  );

describe('what is in a pack', () => {
  it('leads to each section of the print edition', async () => {
    const { html, words } = await shown(['workbook']);
    for (const section of packSections)
      expect(html).toContain(`href="/board-packs/print?phase=2026-01#${section}"`);
    expect(words).toContain('Matrix in the print edition: 35 items');
  });

  it('has as many sheets as the workbook', async () => {
    const phase = figuresOf('2025-02', proformaOf([[1]]), { Ashcombe: 'P' });
    for (const sections of [packSections, packSections.slice(3, 4)]) {
      const sheets = boardSheets(packOf([phase], sections)).length;
      expect((await shown(['workbook'], sections)).words).toContain(`(.xlsx): ${sheets} sheets: a cover`);
    }
  });

  it('speaks of sheets only where there is a workbook, and of sections only where a file has them', async () => {
    const slides = (await shown(['slides'])).words;
    expect(slides).toContain('Slides (.pptx): a cover, slides of 9 sections, and notes');
    expect(slides).not.toMatch(/sheet/);
    const data = (await shown(['data_workbook', 'data_archive'])).words;
    expect(data).not.toContain('What is in it');
    expect(data).toContain('every answer and figure, whichever sections are chosen, with comments');
    expect((await shown(['data_workbook'], ['matrix'])).words).toContain('without comments');
  });
});
