import type { Finding } from '../identifying-text';
import { findMatches } from './matches';

/** Email addresses, phone numbers of people in the United Kingdom, and postcodes. */
export function findContacts(text: string): Finding[] {
  return [
    ...findMatches('email', text, emailShape),
    ...findMatches('phone', text, phoneShape, ([match]) => isPhone(match)),
    ...findMatches('postcode', text, postcodeShape, ([, area = '', inward = '']) => isPostcode(area, inward)),
  ];
}

const emailShape =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

// Separators stand between groups of three digits or more, so that dates and sums of money are not taken for numbers.
const phoneShape =
  /(?<![\w£$€.,/-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?\d{2,5}|\(0\d{2,5}\)|0\d{2,5})(?:[ -]{0,2}\d{3,8}){1,3}(?![\w%]|[.,/]\d)/g;

/** Nine or ten digits after the 0 or 44, and not a line of an organisation: 03 and 08 are nobody's own. */
function isPhone(text: string): boolean {
  const national = text.replace(/\D/g, '').replace(/^(?:00440?|440?|0)/, '');
  return /^[12579]\d{8,9}$/.test(national);
}

const postcodeShape = /(?<![\w£-])([A-Z]{1,2})\d[A-Z\d]?\s?(\d[ABD-HJLNP-UW-Z]{2})(?![\w%-])/gi;

const postcodeAreas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
  FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG
  NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS
  TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);

/** A real postal area, and not a label before an ordinal or a unit, as in “wave E1 2nd”. */
function isPostcode(area: string, inward: string): boolean {
  return postcodeAreas.has(area.toUpperCase()) && !/^\d(?:st|nd|rd|th|yr|hr|ft|gb|tb)$/.test(inward);
}
