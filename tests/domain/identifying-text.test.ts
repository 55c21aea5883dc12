import { describe, expect, it, test } from 'vitest';
import { findIdentifyingText, type IdentifyingKind } from '~/domain/identifying-text';

const found = (text: string) => findIdentifyingText(text).map(({ kind, text: piece }) => `${kind}: ${piece}`);

describe('text that may identify a person', () => {
  test.each<[text: string, kind: IdentifyingKind, piece: string]>([
    ['Her number is 943 476 5919.', 'nhs_number', '943 476 5919'],
    ['9434765919', 'nhs_number', '9434765919'],
    ['see 943-476-5919', 'nhs_number', '943-476-5919'],
    ['AB 12 34 56 C', 'ni_number', 'AB 12 34 56 C'],
    ['her NI is ab123456c', 'ni_number', 'ab123456c'],
    ['Pupil H801200001001 moved', 'upn', 'H801200001001'],
    ['case ref 1234567', 'case_reference', 'case ref 1234567'],
    ['Case number: LAC/2025/0034', 'case_reference', 'Case number: LAC/2025/0034'],
    ['Mosaic ID 4456781', 'case_reference', 'Mosaic ID 4456781'],
    ['listed as ZE23C50123 in July', 'case_reference', 'ZE23C50123'],
    ['Ask s.jones@example.org first', 'email', 's.jones@example.org'],
    ['Ring 07700 900123', 'phone', '07700 900123'],
    ['Ring 020 7946 0123 or call', 'phone', '020 7946 0123'],
    ['(01632) 960 123', 'phone', '(01632) 960 123'],
    ['+44 7700 900123', 'phone', '+44 7700 900123'],
    ['+44 (0)20 7946 0123', 'phone', '+44 (0)20 7946 0123'],
    ['lives at SW1A 1AA now', 'postcode', 'SW1A 1AA'],
    ['moved to m1 1ae', 'postcode', 'm1 1ae'],
    ['DOB 03/05/2015', 'date_of_birth', 'DOB 03/05/2015'],
    ['d.o.b. 3.5.15', 'date_of_birth', 'd.o.b. 3.5.15'],
    ['born on 3 May 2015', 'date_of_birth', 'born on 3 May 2015'],
    ['date of birth: 2015-05-03', 'date_of_birth', 'date of birth: 2015-05-03'],
    ['(3rd May 2015, DOB)', 'date_of_birth', '3rd May 2015, DOB'],
    ['A boy aged 7 waited', 'age', 'aged 7'],
    ['two children aged 7 and 9', 'age', 'aged 7'],
    ['her son, age 11, was', 'age', ''],
    ['a 7-year-old with epilepsy', 'age', '7-year-old'],
    ['one seven year old.', 'age', 'seven year old'],
    ['The boy is 7 years old', 'age', '7 years old'],
    ['child (7yo)', 'age', '7yo'],
    ['We reviewed child A twice', 'letter', 'child A'],
    ['Mother B’s plan', 'letter', 'Mother B’s'],
    ['Family C', 'letter', 'Family C'],
    ['mum Sarah was told', 'name', 'Sarah'],
    ['The mother, Sarah Jones, agreed', 'name', 'Sarah Jones'],
    ['the child Kezia Obuya', 'name', 'Kezia Obuya'],
    ['her son, Oluwadamilola, said', 'name', 'Oluwadamilola'],
    ['Ella’s mum', 'name', 'Ella’s'],
    ["John Smith's family", 'name', "John Smith's"],
    ['Kezia Obuya (mother)', 'name', 'Kezia Obuya'],
    ['Kezia Obuya, sister of the child', 'name', 'Kezia Obuya'],
    ['a girl called Zorianna', 'name', 'Zorianna'],
    ['The boy is called Zed-Lee', 'name', 'Zed-Lee'],
    ['brother of Kezia', 'name', 'Kezia'],
    ['Daughter Ella moved', 'name', 'Ella'],
    ['the Okafor family was', 'name', 'Okafor'],
    ['Jaydn Okafor and his father', 'name', 'Jaydn Okafor'],
    ['Priya Patel is a foster carer', 'name', 'Priya Patel'],
    ['Ask Mrs Thornton about it', 'name', 'Thornton'],
  ])('“%s” has %s', (text, kind, piece) => {
    const pieces = findIdentifyingText(text);
    expect(pieces.map((each) => each.kind)).toContain(kind);
    if (piece) expect(pieces.map((each) => each.text)).toContain(piece);
  });

  it('is told with its place, in order and without overlaps', () => {
    const text = 'Child A (aged 7), NHS number 943 476 5919, lives at SW1A 1AA with mum Sarah.';
    const pieces = findIdentifyingText(text);
    expect(pieces.map(({ kind }) => kind)).toEqual(['letter', 'age', 'nhs_number', 'postcode', 'name']);
    for (const { start, end, text: piece } of pieces) expect(text.slice(start, end)).toBe(piece);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['', 'nothing at all'],
    ['Head of Family Help in post since May.', 'a post title'],
    ['Director of Children’s Services and Lead Member agreed.', 'post titles'],
    ['Principal Child and Family Social Worker leads this.', 'a post title with family words'],
    ['Named Nurse for Child Protection, Designated Doctor and Virtual School Head briefed.', 'health titles'],
    ['Detective Chief Inspector chairs the Child Death Overview Panel.', 'a police title'],
    ['Family Group Decision Making is offered; Family Network support package runs.', 'programme words'],
    ['Lead Child Protection Practitioner (LCPP) in post.', 'a role'],
    ['Child Sexual Exploitation and Child Criminal Exploitation pathways joined.', 'titles of services'],
    ['Family Hubs, Parent Carer Forum and Family Rights Group at the table.', 'groups'],
    ['Live from 1 April 2026. Board on 03/05/2026 and 2026-07-10.', 'dates that are not births'],
    ['Babies born after 1 April 2026 are offered a health visitor.', 'a cohort'],
    ['Cost £1,250,000 in 2025 to 2026, £9434765919 in all, 47% up.', 'money and percentages'],
    ['Quarter 1 (April to June 2025) and Q2 2025/26 both on plan.', 'quarters'],
    ['0300 123 1234 and 0800 1111 000 are helplines.', 'helplines'],
    ['01-02-2025 10-11-2025 and 01 02 2025 are dates.', 'dates like phone numbers'],
    ['Version 01.234.567, budget line 0123-45, 1 234 567 890 records.', 'figures'],
    ['Young people aged 16 and 17, aged 16 to 25, aged 5-11, aged 18 and over, aged 16+.', 'age groups'],
    ['Children aged 2 are offered a check; under 5s and 16 to 18 year olds too.', 'age groups'],
    ['Our 10 year old case management system and a 3-year-old contract.', 'old things'],
    ['The system is 12 years old and will be replaced.', 'an old thing'],
    ['For each child a plan; for every child I would add more. Family A&E liaison.', 'articles'],
    ['Section 17 and Section 47 work, wave 2, W1 2nd cohort, step S1 1st.', 'sections and ordinals'],
    ['Items SR-SR-01, FH-FD-05 and CP-MA-02.', 'item codes'],
    ['Milton Keynes family hub, North Yorkshire child protection team.', 'places before services'],
    ['Every child, Milton Keynes has agreed, gets a plan.', 'a place after a comma'],
    ['St Mary’s family centre and Victoria Road children’s home.', 'buildings'],
    ['The Thornbury family hub opens in May.', 'a place between the and family'],
    ['We work with Mother and Baby units. Father’s Day event.', 'units and days'],
    ['Referral numbers 4500 this quarter, case numbers up, family 2 of 3.', 'counts'],
    ['For each child\nPolice have agreed.', 'a line that begins with a capital'],
    ['Parents’ panel agreed. Mum and dad groups run. Mothers said yes.', 'people in general'],
    ['MS Teams, Ms Teams calls. Miss out on nothing.', 'words like titles'],
    ['NHS number 943 476 5918 is not one.', 'a number whose check digit is wrong'],
    ['QQ 12 34 56 C and GB123456A.', 'National Insurance numbers that are never issued'],
    ['A801200001001 has a wrong letter.', 'a pupil number whose letter is wrong'],
  ])('“%s”: %s', (text) => expect(found(text)).toEqual([]));
});
