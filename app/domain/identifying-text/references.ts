import type { Finding } from '../identifying-text';
import { findMatches } from './matches';

const gap = '[^\\S\\n]{0,2}[.\\-‐‑–]?[^\\S\\n]{0,1}';

/** NHS, National Insurance and unique pupil numbers whose check digits hold, and case references. */
export function findReferences(text: string): Finding[] {
  return [
    ...findMatches('upn', text, upnShape, ([match]) => isUpn(match)),
    ...findMatches('case_reference', text, courtShape),
    ...findMatches('nhs_number', text, nhsShape, ([match]) => isNhsNumber(match)),
    ...findMatches('ni_number', text, niShape),
    ...findMatches('case_reference', text, caseShape),
  ];
}

const nhsShape = new RegExp(`(?<![\\w£$€.,/+-])\\d{3}${gap}\\d{3}${gap}\\d{4}(?![\\w%]|[.,/-]\\d)`, 'g');

/** Modulus 11: the digits weighted from 10 down to 2, and the last is what is missing to a multiple of 11. */
function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  // A remainder that would need the digit 10 makes no number: 10 is never the last of the digits.
  return (11 - (sum % 11)) % 11 === digits[9];
}

// Letters that are never issued are left out, and so are the pairs that are kept for other uses.
const niShape =
  /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D](?![\w-])/gi;

const upnShape = /(?<!\w)[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?!\w)/gi;
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The letter stands for the sum of the other characters, weighted by their places from 2 to 13, modulus 23. */
function isUpn(text: string): boolean {
  const [letter = '', ...rest] = text.toUpperCase();
  const worth = (character: string) =>
    /\d/.test(character) ? Number(character) : upnLetters.indexOf(character);
  const sum = rest.reduce((total, character, at) => total + worth(character) * (at + 2), 0);
  return upnLetters[sum % 23] === letter;
}

/** Family court case numbers, such as ZE23C50123. */
const courtShape = /(?<!\w)[A-Z]{2}\d\d[CDFPZ]\d{5}(?!\w)/g;

const whose =
  'case|client|child|family|referral|person|pupil|patient|social care|court|crime|incident|custody|unique|hospital|mosaic|liquidlogic|liquid logic|lcs|ehm|eclipse|frameworki|carefirst|systmone|rio|emis|nhs|urn|upn|pnc|lac';
const caseShape = new RegExp(
  `(?<!\\w)(?:${whose})\\s{1,3}(?:ref|reference|no|number|id|identifier|file)(?!\\w)\\.?\\s{0,3}(?:is|was)?\\s{0,3}[:#]?\\s{0,3}#?(?=[A-Z/-]{0,8}\\d)(?=[A-Z\\d/-]{5})[A-Z\\d][A-Z\\d/-]{0,29}[A-Z\\d]`,
  'gi',
);

function digitsOf(text: string): number[] {
  return [...text.replace(/\D/g, '')].map(Number);
}
