import { childProtectionComments } from 'seeds/demonstration/comments/child-protection';
import { delays } from 'seeds/demonstration/comments/delays';
import { familyHelpSystemComments } from 'seeds/demonstration/comments/family-help-system';
import { familyHelpTeamComments } from 'seeds/demonstration/comments/family-help-teams';
import { familyNetworkComments } from 'seeds/demonstration/comments/family-networks';
import { frontDoorComments } from 'seeds/demonstration/comments/front-door';
import { safeguardingPartnerComments } from 'seeds/demonstration/comments/safeguarding-partners';
import { systemReformComments } from 'seeds/demonstration/comments/system-reform';
import { demonstrationReturns } from 'seeds/demonstration/story';
import { fieldworkPhases, quartersUntil } from 'seeds/reference/phases';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { expect, test } from 'vitest';
import { findIdentifyingText } from '~/domain/identifying-text';
import { itemsOf, sectionsOf } from '~/domain/proforma';
import { localAuthorities } from './local-authorities';

/** Each text with what was found in it, where something was. */
const suspected = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const found = findIdentifyingText(text);
    return found.length > 0 ? [[text, ...found.map(({ kind, text: piece }) => `${kind}: ${piece}`)]] : [];
  });

test('the words of the form identify nobody', () => {
  const sections = sectionsOf(proformaV1);
  const items = itemsOf(proformaV1);
  const titles = [...proformaV1.pillars, ...sections].map(({ title }) => title);
  const statements = items.flatMap(({ statement, shortName }) => [statement, shortName]);
  expect(statements).toHaveLength(70);
  expect(suspected([...titles, ...statements, proformaV1.title, proformaV1.source])).toEqual([]);
  expect(suspected(statements.map((each) => `The family and each child: ${each}, with the mother.`))).toEqual(
    [],
  );
});

test('nor does any comment of the demonstration, but for the one that is there to be confirmed', () => {
  const pools = [
    childProtectionComments,
    familyHelpSystemComments,
    familyHelpTeamComments,
    familyNetworkComments,
    frontDoorComments,
    safeguardingPartnerComments,
    systemReformComments,
  ].flatMap((comments) => Object.values(comments).flatMap((byStatus) => Object.values(byStatus).flat()));
  const now = new Date('2028-06-15T12:00:00Z');
  const phases = [...fieldworkPhases, ...quartersUntil(now)];
  const dueAt = (id: string) => phases.find((phase) => phase.id === id)?.dueAt ?? now;
  const returns = demonstrationReturns(
    phases.map(({ id }) => id),
    dueAt,
    now,
  );
  const written = returns.flatMap(({ submissions, working, changesRequested }) => [
    ...submissions.flatMap(({ answers }) => Object.values(answers).map(({ comment }) => comment)),
    ...Object.values(working ?? {}).map(({ comment }) => comment),
    changesRequested?.reason ?? '',
  ]);
  expect(written.length).toBeGreaterThan(5000);
  const found = suspected([...new Set([...pools, ...delays, ...written])]).map(([, ...pieces]) => pieces);
  expect(found).toEqual([['phone: 020 7946 0123']]);
});

test.each([
  '{place} has agreed it with its safeguarding partners.',
  'The child protection team covers {place} and its neighbours.',
  '{place} family hubs, Family Help and the Family Network support package.',
  'Families in {place} are offered a family group conference.',
  'A mother and baby unit serves {place}. Every child, and each parent carer, has a plan.',
  'Head of Family Help, {place} Council, chairs. Parent Carer Forum of {place} consulted.',
  '{place} Safeguarding Children Partnership and {place} Police, child by child.',
  'Each family, {place} says, keeps one lead practitioner.',
  '{place}’s child and family service; the {place} family offer; {place}’s parents’ panel.',
  'Learning from {place} on the single assessment for a child.',
])('nor does a place in “%s”', (sentence) => {
  expect(localAuthorities).toHaveLength(153);
  const plain = localAuthorities.map((name) => name.replace(/, (City|County) of$/, ''));
  expect(suspected(plain.map((place) => sentence.replaceAll('{place}', place)))).toEqual([]);
});

test.each([
  'Assistant Director Early Help and Family Support',
  'Child Protection Conference Chair',
  'Delegated Safeguarding Partner for Health',
  'Designated Nurse Looked After Children',
  'Education Safeguarding Strategic Lead',
  'Executive Director of Children and Families',
  'Family Group Conference Coordinator',
  'Family Help Lead Practitioner',
  'Head of Service, Children in Need and Child Protection',
  'Independent Domestic Violence Adviser',
  'Independent Scrutineer',
  'Lead Member for Children',
  'Parent Representative Coordinator',
  'Partnership Chair',
  'Senior Responsible Owner',
  'Strategic Lead, Child and Adolescent Mental Health',
  'Youth Justice Service Manager',
])('nor does the post of %s', (post) => {
  expect(
    suspected([
      post,
      `${post} in post since April 2025.`,
      `Recruiting to ${post}, supporting each child and family.`,
      `Agreed with the ${post} and one parent.`,
      `The mother’s view was heard by the ${post}.`,
    ]),
  ).toEqual([]);
});
