import { describe, expect, test } from 'vitest';
import { contributorSchema } from '~/http/invitation-form';

const takes = (email: string) => contributorSchema.safeParse({ email, name: 'Health contributor' }).success;

describe('the email address of somebody who is invited', () => {
  test.each([
    'lead@example.org',
    ' lead@example.org ',
    'first.last+reports@childrens-services.ashcombe.gov.uk',
    'o’neil@example.org',
    "o'neil@example.org",
  ])('is one address: %s', (email) => {
    expect(takes(email)).toBe(true);
  });

  test.each([
    'lead@example.org,other@example.net',
    'lead@example.org;other@example.net',
    'lead@example.org other@example.net',
    'Lead <lead@example.org>',
    '"a"@example.org',
    'lead@example',
    'lead@example..org',
    'lead@.org',
    '@example.org',
    'lead@example.org\r\nBcc: other@example.net',
  ])('is no list, name or header: %j', (email) => {
    expect(takes(email)).toBe(false);
  });

  test('is looked at in no time, however long it is', () => {
    const began = performance.now();
    expect(takes(`a@${'a.'.repeat(500_000)} x`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
