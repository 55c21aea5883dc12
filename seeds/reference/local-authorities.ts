import { readFileSync } from 'node:fs';
import type { EesAuthority } from '~/domain/ees/pair';

/**
 * The 153 local authorities of England in April 2026 by both of their codes, with their regions: the live rows of DfE's
 * published look-ups, whose codes are the Office for National Statistics' and Get Information about Schools'. Contains
 * public sector information licensed under the Open Government Licence v3.0.
 */
export const localAuthorities: readonly EesAuthority[] = readFileSync(
  new URL('./local-authorities.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    // Only names have commas in them, and those stand in quotes.
    const [, quoted, plain, rest = ''] = /^(?:"([^"]*)"|([^,]*)),(.*)$/.exec(line) ?? [];
    const [oldCode = '', newCode = '', regionName = '', regionCode = ''] = rest.split(',');
    return { oldCode, newCode, name: quoted ?? plain ?? '', regionCode, regionName };
  });
