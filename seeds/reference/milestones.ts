import type { Milestone } from '~/domain/milestones';

const policyPaper = 'DfE policy paper on the pathfinder and the pilot, updated 10 April 2024';
const report = 'Evaluation report (July 2025)';
const context = `${report}, chapter 2, “Evaluation context”`;

/**
 * When the reform's stages were, as the documents have it; where two of them disagree, what each says. Figure 1 of the
 * report is a picture that our copy lacks, so its months are read from the text around it.
 */
export const milestones: readonly Milestone[] = [
  {
    id: 'ffc-announced',
    programme: 'ffc',
    wave: null,
    kind: 'announcement',
    from: '2023-02',
    to: null,
    source: `${policyPaper}, “Background”; the summary design specification, paragraph 4, has the strategy it belongs to published that month.`,
  },
  {
    id: 'ffc-under-way',
    programme: 'ffc',
    wave: null,
    kind: 'implementation',
    from: '2023-07',
    to: '2025-03',
    source: `${policyPaper}, “FFC pathfinder”. The delivery partner’s case study also has the launch in July 2023, but dates its own work from June 2023.`,
  },
  {
    id: 'ffc-national-announced',
    programme: 'ffc',
    wave: null,
    kind: 'announcement',
    from: '2024-11',
    to: null,
    source: `${report}, chapter 2: that month a grant was announced for rolling many of the reforms out to every area.`,
  },
  {
    id: 'ffc-national',
    programme: 'ffc',
    wave: null,
    kind: 'full_delivery',
    from: '2025-04',
    to: null,
    source: `${report}, chapter 2, and the delivery partner’s case study. It is a programme of its own, the Families First Partnership programme.`,
  },
  {
    id: 'ffc-1-announced',
    programme: 'ffc',
    wave: 1,
    kind: 'announcement',
    from: '2023-07',
    to: null,
    source: `${policyPaper}, and the ${lower(report)}, chapters 1 and 2, which call the same month the launch.`,
  },
  {
    id: 'ffc-1-co-design-report',
    programme: 'ffc',
    wave: 1,
    kind: 'co_design',
    from: '2023-08',
    to: '2023-11',
    source: `${context}. It says when co-design began; it is taken to last until the month before implementation.`,
  },
  {
    id: 'ffc-1-co-design-specification',
    programme: 'ffc',
    wave: 1,
    kind: 'co_design',
    from: '2023-08',
    to: '2023-10',
    source:
      'Summary design specification (October 2023), paragraph 8: until the end of October, then a review in November. It gives no beginning, so the report’s is used.',
  },
  {
    id: 'ffc-1-implementation',
    programme: 'ffc',
    wave: 1,
    kind: 'implementation',
    from: '2023-12',
    to: '2024-05',
    source: `${context}. Earlier in the chapter the same month is called the beginning of delivery.`,
  },
  {
    id: 'ffc-1-full-delivery',
    programme: 'ffc',
    wave: 1,
    kind: 'full_delivery',
    from: '2024-06',
    to: null,
    source: `${context}.`,
  },
  {
    id: 'ffc-2-announced',
    programme: 'ffc',
    wave: 2,
    kind: 'announcement',
    from: '2024-04',
    to: null,
    source: `${policyPaper}, one area’s own page on the pathfinder, and the ${lower(report)}, chapters 1 and 2.`,
  },
  {
    id: 'ffc-2-co-design',
    programme: 'ffc',
    wave: 2,
    kind: 'co_design',
    from: '2024-04',
    to: '2024-06',
    source: `${context}. Its Appendix 4 says that wave 2 plans its implementation and has no co-design.`,
  },
  {
    id: 'ffc-2-implementation',
    programme: 'ffc',
    wave: 2,
    kind: 'implementation',
    from: '2024-07',
    to: '2025-02',
    source: `${context}. The policy paper of April 2024 expected it later that year.`,
  },
  {
    id: 'ffc-2-full-delivery',
    programme: 'ffc',
    wave: 2,
    kind: 'full_delivery',
    from: '2025-03',
    to: null,
    source: `${context}.`,
  },
  {
    id: 'fnp-launched-report',
    programme: 'fnp',
    wave: null,
    kind: 'implementation',
    from: '2023-06',
    to: null,
    source: `${report}, Appendix 4, which has the pilot launched that month and gives no end.`,
  },
  {
    id: 'fnp-under-way',
    programme: 'fnp',
    wave: null,
    kind: 'implementation',
    from: '2023-07',
    to: '2025-03',
    source: `${policyPaper}: the pilot is paid for out of the pathfinder’s money, which it dates so. It dates neither wave of the pilot.`,
  },
];

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
