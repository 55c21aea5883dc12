import type { NarrativeClaims } from '~/domain/narrative-claims-schema';

const summary = 'Chapter 4, “FFCP delivery approach and progress”';
const systemReform = `${summary}, system-level reform, `;
const familyHelp = `${summary}, Family Help, `;

/**
 * What chapters 4 and 5 of the evaluation report say of the answers that its Appendix 3 counts, where the two do not
 * agree. Everything else that those chapters say of the 35 items is as the table has it.
 */
export const narrativeClaimsV1: NarrativeClaims = {
  phase: '2025-02',
  report:
    'Families first for children pathfinder: implementation and process evaluation report, early findings (Department for Education, July 2025, RR1541). © Crown copyright 2025, Open Government Licence v3.0.',
  table: 'Appendix 3',
  note: 'Chapters 4 and 5 were read against Appendix 3, line by line. Our copy of the report has no page numbers there, so places are given by chapter and heading. Two chapters are both numbered 5; “Delivery experience” is the first of them.',
  claims: [
    {
      id: 'long-term-information-sharing',
      says: 'Only one area had finished putting its long-term information sharing in place.',
      where: `${systemReform}second point`,
      of: [{ code: 'SR-SR-03', in_place: 1 }],
      note: 'One is the table’s number for the next item, the workforce development strategy.',
    },
    {
      id: 'safeguarding-arrangements',
      says: 'All of the areas had brought their safeguarding partnership arrangements up to date.',
      where: `${systemReform}third point`,
      of: [{ code: 'SR-SP-03', in_place: 6 }],
      note: 'Six areas answered, so the table’s number is not possible.',
    },
    {
      id: 'lead-practitioner-role',
      says: 'Every area had finished bringing in the family help lead practitioner.',
      where: `${familyHelp}first point`,
      of: [{ code: 'FH-LP-03', in_place: 6 }],
    },
    {
      id: 'rest-of-family-help',
      says: 'Beyond that role, everything in the pillar was in place or on its way in all six areas.',
      where: `${familyHelp}first point`,
      of: [{ code: 'FH-FS-02', not_implemented: 0 }],
      note: 'The sentence before that list, and its last point, do mention the exception.',
    },
    {
      id: 'single-assessment',
      says: 'All six areas had developed the single assessment and agreed it.',
      where: `${familyHelp}second point`,
      of: [{ code: 'FH-FD-04', in_place: 6 }],
    },
    {
      id: 'lead-practitioner-recruitment',
      says: 'One area had no need to recruit lead practitioners, because it already had people for the role.',
      where: `${familyHelp}first point`,
      of: [{ code: 'FH-LP-02' }],
      note: 'The table has one area still planning its recruitment, and none that is not doing it.',
    },
    {
      id: 'leaders-communication',
      says: 'Senior leaders everywhere had by then explained the reforms to their people.',
      where: `${systemReform}first point`,
      of: [{ code: 'SR-SR-05' }],
      note: 'The item asks about a communications plan that is being carried out, which may be more than that.',
    },
    {
      id: 'support-package-governance',
      says: 'Support packages were slow to spread because it was unclear how they are governed.',
      where: 'Chapter 4, “Implementation of Family Network (FN) Support”, first paragraph',
      of: [{ code: 'FN-SP-01' }],
      note: 'The text may mean an earlier time: it adds that more packages have been given since.',
    },
    {
      id: 'data-sharing',
      says: 'Apart from a few successes, there was little sign of smoother sharing of data between partners.',
      where: 'Chapter 5, “Delivery experience”, “What worked less well”, first point',
      of: [{ code: 'SR-SR-02' }, { code: 'SR-SR-03' }],
      note: 'Procedures and systems can be in place without being felt yet at the front line.',
    },
  ],
};
