import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

/** What the items on the lead practitioner and the team in Family Help stand for. */
export const familyHelpPractitionerMeanings: Record<string, Meaning> = {
  'FH-LP-01': {
    inPlace: [
      'a final description says what the role does, which skills it needs and to whom it answers',
      'it also serves people whom the local authority does not employ, if they may take the role',
    ],
    notYet: 'A draft, or a text that has still to be approved, is In design.',
    paragraphs: [[28, 28]],
    expectations: {
      'wave-2': {
        inPlace: ['the partners have agreed who is suited to the role and has time for it'],
        headings: [headings.leadPractitioner],
      },
    },
  },
  'FH-LP-02': {
    inPlace: [
      'the posts that you planned are filled, or people already at work have been given the role',
      'there are enough of them for the families you expect',
    ],
    notYet: 'Posts that are advertised or on offer are In design.',
    paragraphs: [[28, 28]],
    expectations: { 'wave-2': { inPlace: [], headings: [headings.leadPractitioner] } },
  },
  'FH-LP-03': {
    inPlace: [
      'every family in family help has one named lead practitioner',
      'who it is follows from what the family needs, and people from other agencies can be chosen',
    ],
    notYet: 'If only new families or some teams have one, choose In design and say how far you are.',
    paragraphs: [
      [28, 28],
      [37, 37],
    ],
    expectations: {
      'wave-1': {
        inPlace: [
          'lead practitioners and the lead child protection practitioners work on cases side by side',
        ],
        headings: [headings.leadAmended],
      },
      'wave-2': {
        inPlace: [
          'lead practitioners keep the case while child protection enquiries are made',
          'you are trying out leads who are not social workers, or not employed by the local authority',
        ],
        headings: [headings.leadAmended, headings.leadPractitioner],
      },
    },
  },
  'FH-MT-01': {
    inPlace: [
      'the manager, social workers and family support workers at the heart of the team are in post',
      'the other roles that you decided on are filled, by appointment, secondment or agreement',
    ],
    notYet: 'Ordinary turnover does not change the answer. A role that was never filled is In design.',
    paragraphs: [[31, 31]],
    expectations: {
      'wave-2': {
        inPlace: ['you have weighed which other services belong in it, such as health and housing'],
        headings: [headings.familyHelpTeam],
      },
    },
  },
  'FH-MT-02': {
    inPlace: [
      'the team works as one, led by the local authority',
      'families who once had targeted early help or a child in need plan get its support now, in the whole area',
    ],
    notYet: 'A team that is appointed but has no families, or a trial in one locality, is In design.',
    paragraphs: [
      [25, 25],
      [31, 31],
    ],
    expectations: {
      'wave-2': {
        inPlace: ['it looks after audit, supervision, risk and data for all of family help'],
        headings: [headings.familyHelp, headings.familyHelpTeam],
      },
    },
  },
};
