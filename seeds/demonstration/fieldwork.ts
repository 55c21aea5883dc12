import type { Status } from '~/domain/status';
import { caseStudyAreas } from './areas';

/**
 * Every item in form order with what the case-study areas answered in the fieldwork.
 * P is in place, D in design, N not being implemented. Wave 1 areas have three letters
 * (February 2024, November 2024, February 2025), wave 2 areas two. The last letters of a row
 * add up to the row as published in the evaluation's Appendix 3.
 */
const answered = {
  //           Ash Bra Cal Dun Eld Far
  'SR-SR-01': 'DPP DDP DPP DP DP DD',
  'SR-SR-02': 'DPP DDP NDP DP DD ND',
  'SR-SR-03': 'DDP DPD NDP DP ND ND',
  'SR-SR-04': 'NDD DDP NDD ND ND ND',
  'SR-SR-05': 'DPP PPP DPP DP DD DP',
  'SR-SP-01': 'DPP DPP DDP DP DP PP',
  'SR-SP-02': 'DPP DDP NDD DP ND DD',
  'SR-SP-03': 'DPP DPP DPP DP PP DP',
  'SR-SP-04': 'DPP NDP PDP PD DP DP',
  'FH-FD-01': 'DPP DPP DPP DP DP DP',
  'FH-FD-02': 'DPP DPP DDP PP DP DP',
  'FH-FD-03': 'DPP DPP DDP DP DD DD',
  'FH-FD-04': 'DPP DPP DDP DD DP PD',
  'FH-FD-05': 'NDP NPP NDP ND DP ND',
  'FH-FS-01': 'DPP DDP NPP DP DP DD',
  'FH-FS-02': 'DPP DPP DDP DP NN DP',
  'FH-FS-03': 'NDP DDP NDD ND ND DP',
  'FH-FS-04': 'DPP NPP DPP DP ND DP',
  'FH-LP-01': 'DPP DPP DPP PP DP ND',
  'FH-LP-02': 'NPP DPP DPP DP DP ND',
  'FH-LP-03': 'NPP DPP DDP DP DP ND',
  'FH-MT-01': 'DPP DPP NDP DD DP DP',
  'FH-MT-02': 'NPP NPP NDP ND DP DP',
  'CP-MA-01': 'DPP PPP DPP DP DP DP',
  'CP-MA-02': 'DPP DPP DPP PP DD DP',
  'CP-MA-03': 'NPP DPP DPP DP DP DP',
  'CP-MA-04': 'NPP NPP NDP DP DP DP',
  'CP-MA-05': 'NPP NDP NDP DP ND ND',
  'CP-PR-01': 'DPP NDP DPP DP PP DP',
  'CP-PR-02': 'NPP NDP NDD DP DP DP',
  'CP-PR-03': 'NDP NDP NDP NP DP DP',
  'FN-GD-01': 'DPP DPP DPP DP DP DP',
  'FN-GD-02': 'PPP DPP DPP PP DP DP',
  'FN-SP-01': 'DPP DPP DPP DP DP DP',
  'FN-SP-02': 'NPP DPP NPP DP NP DP',
};

const letters: Record<string, Status> = { P: 'in_place', D: 'in_design', N: 'not_implemented' };

/** The codes of the proforma's 35 items, in form order. */
export const itemCodes = Object.keys(answered);

/** What an area answered to an item in each fieldwork phase it was asked, oldest first; empty for areas that joined later. */
export function fieldworkAnswers(area: string, code: string): Status[] {
  const column = caseStudyAreas.indexOf(area);
  if (column < 0) return [];
  const cell = answered[code as keyof typeof answered].split(' ')[column] as string;
  return [...cell].map((letter) => letters[letter] as Status);
}
