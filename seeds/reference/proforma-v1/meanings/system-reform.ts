import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

/** What the items on system reform and on safeguarding partners stand for. */
export const systemReformMeanings: Record<string, Meaning> = {
  'SR-SR-01': {
    inPlace: [
      'children, young people and families are asked at set times, not only once, what works and what does not',
      'what they say reaches the people who decide, and you can name something that changed because of it',
    ],
    notYet: 'One survey or event with nothing arranged to follow it is In design.',
    paragraphs: [[16, 16]],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': {
        inPlace: [
          'those least often heard have a way in, such as disabled children, young carers, minority ethnic families and fathers',
        ],
        headings: [headings.engagement],
      },
    },
  },
  'SR-SR-02': {
    inPlace: [
      'the agencies that help and protect children have agreed how they share case information until lasting systems arrive',
      'their staff follow that agreement now',
    ],
    notYet:
      'A procedure that one partner has still to agree is In design. If your lasting arrangements already do this, choose In place and say so.',
    paragraphs: [[24, 24]],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': {
        inPlace: ['you have looked at how information is shared outside office hours'],
        headings: [headings.informationSharing],
      },
    },
  },
  'SR-SR-03': {
    inPlace: [
      'lasting agreements on sharing information have replaced the interim ones',
      'the case systems and IT that they need work, and every agency that was meant to use them does',
    ],
    notYet: 'A system that has been bought, or is being built or tried out, is In design.',
    paragraphs: [[24, 24]],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': { inPlace: [], headings: [headings.informationSharing] },
    },
  },
  'SR-SR-04': {
    inPlace: [
      'one written strategy says which skills and training people need in each agency that carries out the reforms',
      'the partners have agreed it',
    ],
    notYet:
      'A training plan for the local authority’s own staff alone is In design. The training itself may still be to come.',
    paragraphs: [],
    expectations: {
      'wave-2': {
        inPlace: ['it says who may be a lead practitioner in family help, and who chooses one and how'],
        headings: [headings.familyHelpTeam],
      },
    },
  },
  'SR-SR-05': {
    inPlace: [
      'a plan says what staff and partners are told about the reforms, when and by whom',
      'messages under the plan have gone out, and the next ones have dates',
    ],
    notYet: 'A plan that nobody has begun to carry out is In design.',
    paragraphs: [],
    expectations: {},
    note: 'The communications strategy in Appendix 4 is about reaching families, not staff and partners.',
  },
  'SR-SP-01': {
    inPlace: [
      'it is settled who answers for the reforms, which board decides, and how a problem reaches that board',
      'checks and audits are planned beyond the end of the pathfinder, and have begun',
    ],
    notYet: 'Arrangements made only for setting the programme up are In design.',
    paragraphs: [],
    expectations: {
      'wave-2': {
        inPlace: [
          'written methods say how family help, and decisions in child protection, are checked for quality',
        ],
        headings: [headings.familyHelpTeam, headings.team],
      },
    },
  },
  'SR-SP-02': {
    inPlace: [
      'one written framework states the values and ways of working of everyone who helps or protects children',
      'the safeguarding partners have agreed it',
    ],
    notYet: 'A draft, or a framework of the local authority alone, is In design.',
    paragraphs: [],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': {
        inPlace: [
          'it covers help and protection alike, and fits the national framework',
          'it says how all agencies come to the same view of what significant harm is',
        ],
        headings: [headings.practiceFramework],
      },
    },
  },
  'SR-SP-03': {
    inPlace: [
      'the lead partners of the local authority, the police and health are named, and each has named a delegate',
      'a chair to whom all three agreed is in post',
      'scrutiny by somebody independent of the partners has begun',
    ],
    notYet: 'If one of the four is still to come, choose In design and say which.',
    paragraphs: [[18, 21]],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': { inPlace: [], headings: [headings.arrangements] },
    },
  },
  'SR-SP-04': {
    inPlace: [
      'one named person speaks for education where the safeguarding partnership decides its strategy',
      'their part is written down, and they take their seat at its meetings',
    ],
    notYet: 'Education at working level only, or invited now and then, is In design.',
    paragraphs: [[23, 23]],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': {
        inPlace: ['they and a delegate come from a forum of the whole sector, early years to colleges'],
        headings: [headings.education],
      },
    },
  },
};
