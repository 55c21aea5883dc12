import { areas } from 'seeds/reference/areas';
import { fieldworkPhases } from 'seeds/reference/phases';
import { programmes } from 'seeds/reference/programmes';
import { expect } from 'vitest';
import { checkAgainst } from './reference-checks';
import {
  codeListLines,
  codeListPresent,
  documentsPresent,
  linesOf,
  listedAreas,
} from './reference-documents';

const printedPhases = /^Phase \d: (\w+ \d{4})\t/;

checkAgainst('the seed documents are', documentsPresent, [
  [
    'the policy paper: every area in its programme and wave, in order',
    () => {
      expect(areas.map(({ programme, wave, name }) => ({ programme, wave, name }))).toEqual(listedAreas());
    },
  ],
  [
    'the policy paper: the programmes by name, and the months that areas joined in',
    () => {
      const text = linesOf('001').join('\n');
      const joined = (programme: string, wave: number) =>
        new Set(
          areas.filter((area) => area.programme === programme && area.wave === wave).map(({ from }) => from),
        );
      expect(text).toContain('wave 1 areas were announced in July 2023');
      expect(joined('ffc', 1)).toEqual(new Set(['2023-07-01']));
      expect(text).toContain('wave 2 areas were announced in April 2024');
      expect(joined('ffc', 2)).toEqual(new Set(['2024-04-01']));
      expect(text).toContain('From July 2023 to March 2025');
      expect(new Set([...joined('fnp', 1), ...joined('fnp', 2)])).toEqual(new Set(['2023-07-01']));
      for (const { name, shortName } of programmes) {
        expect(text.toLowerCase()).toContain(name.toLowerCase().replace(' pathfinder', ' (ffc) pathfinder'));
        expect(text).toContain(`(${shortName})`);
      }
    },
  ],
  [
    'the evaluation report: three fieldwork phases, dated as in Table 1',
    () => {
      const printed = linesOf('004').flatMap((line) => line.match(printedPhases)?.[1] ?? []);
      expect(fieldworkPhases.map((phase) => phase.name)).toEqual(printed);
      const months = fieldworkPhases.map((phase) =>
        phase.opensAt.toLocaleDateString('en-GB', {
          month: 'long',
          year: 'numeric',
          timeZone: 'Europe/London',
        }),
      );
      expect(months).toEqual(printed);
    },
  ],
  [
    'the evaluation report: the other dates that the sources of the phases tell of',
    () => {
      const text = linesOf('004').join('\n');
      expect(text).toContain("May '24, November '24 and February '25");
      expect(text).toContain('Fieldwork took place between March 2024 and February 2025');
      expect(text).toContain('Phase 1 (Oct 24)');
      expect(text).toContain('proformas submitted to us by local areas in February 2025');
      expect(fieldworkPhases[0]?.source).toMatch(/May 2024.*March 2024/);
      expect(fieldworkPhases[1]?.source).toContain('October 2024');
    },
  ],
  [
    'the evaluation report: the areas asked in each phase',
    () => {
      const lines = linesOf('004');
      const named = (wave: number) => {
        const note = lines.find((line) => line.includes(`Wave ${wave} case study local areas: `)) ?? '';
        return (note.split(': ')[1] ?? '').split(/, | and /);
      };
      const both = [...named(1), ...named(2)].sort();
      const asked = fieldworkPhases.map(({ askedSlugs }) =>
        areas
          .filter((area) => askedSlugs.includes(area.slug))
          .map((area) => area.name)
          .sort(),
      );
      expect(asked).toEqual([named(1).sort(), both, both]);
      expect(both).toHaveLength(6);

      const groups = lines
        .join('\n')
        .split(/^Phase \d: /m)
        .slice(1);
      expect(groups[0]).not.toContain('Wave 2');
      expect(groups[1]).toContain('Wave 2 case study local areas');
      expect(groups[2]).toContain('Wave 1 and 2 case study local areas');
    },
  ],
]);

checkAgainst('the list of local authorities is', codeListPresent, [
  [
    'the list of local authorities: both codes and the region of every area',
    () => {
      const listed = new Set(codeListLines());
      const missing = areas.filter(
        ({ name, laCode, gssCode, region, regionCode }) =>
          !listed.has([name, laCode, gssCode, region, regionCode].join(',')),
      );
      expect(missing).toEqual([]);
    },
  ],
]);
