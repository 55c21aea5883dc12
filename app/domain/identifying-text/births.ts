import type { Finding } from '../identifying-text';
import { findMatches } from './matches';

/** Dates said to be of a birth, and the ages of single people. */
export function findBirths(text: string): Finding[] {
  if (!mayTellBirth.test(text)) return [];
  return [
    ...findMatches('date_of_birth', text, birthThenDate),
    ...findMatches('date_of_birth', text, dateThenBirth),
    ...findMatches('age', text, agedShape, ({ index }) => !isOfMany(before(text, index))),
    ...findMatches('age', text, ageShape, ({ index }) => personThenAge.test(before(text, index))),
    ...findMatches('age', text, yearOldShape),
    ...findMatches('age', text, yearsOldShape, ({ index }) => personInSentence.test(before(text, index))),
    ...findMatches('age', text, shortAgeShape),
  ];
}

// Most comments tell no birth and no age, and need not be looked at closely.
const mayTellBirth = /aged?(?!\w)|old|born|birth|d\.?o\.?b|\d\s?y/i;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month},?\\s\\d{2,4}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)(?!\\d)`;
const birth = '(?:d\\.?o\\.?b\\.?|date\\sof\\sbirth|birth\\s?date|birthday|born)(?!\\w)';
const birthThenDate = new RegExp(
  `(?<!\\w)${birth}\\s?[:=(–-]?\\s?(?:(?:is|was|of|on)\\s)?(?:the\\s)?${date}`,
  'gi',
);
const dateThenBirth = new RegExp(`(?<![\\d/.-])${date}\\s?[,(]?\\s?${birth}`, 'gi');

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
const years = `(?:\\d{1,2}(?!\\d)|(?:${small})(?![\\w-]))`;
// What makes an age the end of a range or of a group: “aged 5 to 11”, “aged 16+”, “aged 18 and over”.
const notARange =
  '(?![.,%]\\d)(?!\\s?(?:months\\s|weeks\\s)?(?:[-–—+/]|(?:to|plus|upwards?|onwards?|(?:and|or)\\s(?:over|above|under|below|up|older|younger))(?!\\w)))';
const agedShape = new RegExp(`(?<!\\w)aged\\s${years}${notARange}`, 'gi');
const ageShape = new RegExp(`(?<!\\w)age\\s?:?\\s?${years}${notARange}`, 'gi');

const person =
  'boy|girl|child|son|daughter|baby|infant|toddler|sibling|brother|sister|pupil|student|twins?|male|female|teenager|mother|father|mum|dad|parent|woman|man';
const personThenAge = new RegExp(`(?:\\(|(?<!\\w)(?:${person})[,:]?\\s)$`, 'i');
const personInSentence = new RegExp(`(?<!\\w)(?:${person}|he|she|they|who)(?!\\w)[^.!?\\n]*$`, 'i');

const next = `(?=\\s(?:${person}|young|in|with|who|whose|was|is|has|had|at|and|living|placed|removed|subject|from)(?!\\w)|\\s?[,;:)’']|[.!?](?!\\w)|\\s{0,3}$)`;
const yearOldShape = new RegExp(
  `(?<![\\w-])(?:\\d{1,2}|${small})[\\s-](?:year|yr|month|week)[\\s-]old${next}`,
  'gim',
);
const yearsOldShape = new RegExp(
  `(?<![\\w-])(?:\\d{1,2}|${small})\\s(?:years|yrs|months|weeks)\\sold(?!\\w)`,
  'gi',
);
const shortAgeShape = /(?<![\w.-])\d{1,2}\s?(?:yo|y\/o|yrs?\/o)(?!\w)/gi;

const many =
  /(?<!\w)(?:children|people|pupils|students|learners|those|adults|babies|infants|toddlers|teenagers|residents|anyone|everyone|families)\s$/i;
const counted = new RegExp(
  `(?<!\\w)(?:\\d|${small}|both|these|their|her|his)\\s(?:young\\s)?\\w{1,12}\\s$`,
  'i',
);
const bounded = /(?<!\w)(?:between|under|over|from|until|up to)\s$/i;

/** Whether what follows is said of everybody of an age, as in “young people aged 16”; not “two children aged 7”. */
function isOfMany(said: string): boolean {
  return bounded.test(said) || (many.test(said) && !counted.test(said));
}

/** What stands before a place in the text, as far back as it may matter. */
function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index);
}
