import { describe, expect, test } from 'vitest';
import { changedParts, type HelpContent, isShown, mailTo, seenOf, siteOf } from '~/domain/help-offer';
import { helpOfferSchema } from '~/domain/help-offer-schema';
import { findIdentifyingFields, offerConfirmation } from '~/domain/help-offer-words';
import { standings } from '~/domain/status';

const blank = { title: '', url: '' };
const offer: HelpContent = {
  contactName: 'Programme office',
  contactEmail: 'office@ashcombe.example',
  note: '',
  links: [blank, blank, blank],
};
const job = { title: 'Job description', url: 'https://www.ashcombe.example/job?part=1#top' };

const faultsOf = (more: Partial<HelpContent>) => {
  const read = helpOfferSchema.safeParse({ ...offer, ...more });
  return read.error?.issues.map(({ path, message }) => [path.join('-'), message]) ?? [];
};

describe('an offer of help', () => {
  test('is kept trimmed, on one line where it is one, and without blank links', () => {
    const typed = {
      contactName: '  Programme \t office\n',
      contactEmail: ' office@ashcombe.example ',
      note: ' First line\r\nsecond\u0000 line ',
      links: [blank, { title: ' Job  description ', url: ` ${job.url} ` }, blank],
    };
    expect(helpOfferSchema.parse(typed)).toEqual({
      contactName: 'Programme office',
      contactEmail: 'office@ashcombe.example',
      note: 'First line\nsecond line',
      links: [job],
    });
  });

  test.each<[string, Partial<HelpContent>, string, RegExp]>([
    ['no name', { contactName: ' ' }, 'contactName', /^Enter who other areas can ask$/],
    ['a name that is too long', { contactName: 'x'.repeat(121) }, 'contactName', /120 characters or less/],
    ['no email', { contactEmail: '' }, 'contactEmail', /^Enter an email address/],
    ['half an email', { contactEmail: 'office@ashcombe' }, 'contactEmail', /like name@example.com/],
    ['two emails', { contactEmail: 'a@b.example,c@d.example' }, 'contactEmail', /correct format/],
    ['an email with a question', { contactEmail: 'a@b.example?cc=x' }, 'contactEmail', /correct format/],
    ['an email that is too long', { contactEmail: `${'x'.repeat(250)}@b.example` }, 'contactEmail', /254/],
    ['a note that is too long', { note: '😀'.repeat(501) }, 'note', /500 characters or less/],
    ['a link without a name', { links: [{ ...job, title: '' }] }, 'links-0-title', /what link 1 leads to/],
    [
      'a link without an address',
      { links: [blank, { ...job, url: '' }] },
      'links-1-url',
      /address of link 2/,
    ],
    ['a link name too long', { links: [{ ...job, title: 'x'.repeat(121) }] }, 'links-0-title', /120/],
    [
      'an address too long',
      { links: [{ ...job, url: `${job.url}${'x'.repeat(500)}` }] },
      'links-0-url',
      /500/,
    ],
    ['a fourth link', { links: [job, job, job, job] }, 'links', /3 links or fewer/],
  ])('is refused with %s, saying how to put it right', (_what, more, path, message) => {
    const faults = faultsOf(more);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toEqual([path, expect.stringMatching(message)]);
  });

  test.each([
    'http://www.ashcombe.example/',
    'www.ashcombe.example',
    'javascript:alert(1)',
    'javascript://www.ashcombe.example/%0aalert(1)',
    'data:text/html,hello',
    'https:www.ashcombe.example',
    'https:///ashcombe.example',
    'https://user:secret@www.ashcombe.example/',
    'https://someone@www.ashcombe.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://ashcombe',
    'https://',
  ])('links only to plain https pages on named sites, so not to %s', (url) => {
    expect(faultsOf({ links: [{ ...job, url }] })).toEqual([
      ['links-0-url', 'Enter the address of link 1 in full, beginning with https://'],
    ]);
  });

  test.each([
    ['HTTPS://WWW.Ashcombe.example/A b', 'https://www.ashcombe.example/A%20b'],
    ['https://ashcombe.example/"><script>', 'https://ashcombe.example/%22%3E%3Cscript%3E'],
  ])('keeps %s as the address that a browser would ask for', (url, kept) => {
    expect(helpOfferSchema.parse({ ...offer, links: [{ ...job, url }] }).links).toEqual([
      { ...job, url: kept },
    ]);
  });

  test('is refused all at once, not fault by fault', () => {
    const all = { contactName: '', contactEmail: 'x', note: 'x'.repeat(501), links: [{ ...job, title: '' }] };
    expect(faultsOf(all).map(([path]) => path)).toEqual([
      'contactName',
      'contactEmail',
      'note',
      'links-0-title',
    ]);
  });

  test('is shown to others only while its item is in place', () => {
    expect(standings.filter((standing) => isShown({ standing }))).toEqual(['in_place']);
  });

  test('opens a message to one address, whatever the address holds', () => {
    expect(mailTo('a&b=c?d@ashcombe.example', 'FH-FD-05 Role & team')).toBe(
      'mailto:a%26b%3Dc%3Fd@ashcombe.example?subject=FH-FD-05%20Role%20%26%20team',
    );
    expect(siteOf(job)).toBe('www.ashcombe.example');
  });

  test.each<[Partial<HelpContent>, string[]]>([
    [{}, []],
    [{ contactName: 'Front door' }, ['contact']],
    [{ contactEmail: 'door@ashcombe.example' }, ['contact']],
    [{ note: 'Ask about costs', links: [job] }, ['note', 'links']],
  ])('that changed by %o is recorded as a change of %o, not by what it says', (more, parts) => {
    expect(changedParts(offer, { ...offer, ...more })).toEqual(parts);
  });
});

describe('the words of an offer', () => {
  const link = (title: string) => ({ title, url: 'https://www.ashcombe.example/job' });
  const birth = 'Born 03/04/2011';

  test.each<[string, Partial<HelpContent>, string[]]>([
    ['nothing', {}, []],
    ['plain words', { note: 'Ask us about rotas.', links: [link('Job description')] }, []],
    ['a birth in the note', { note: birth }, ['note']],
    ['a birth in the second title', { links: [blank, link(birth), blank] }, ['links-1-title']],
    ['both', { note: birth, links: [link(birth)] }, ['note', 'links-0-title']],
    ['a birth behind what is not kept', { note: 'Born 03/0\u00004/2011' }, ['note']],
    ['a contact, who is meant to be known', { contactEmail: 'jane@ashcombe.example' }, []],
  ])('are asked about where they have %s', (_what, more, fields) => {
    expect(findIdentifyingFields({ ...offer, ...more }).map(({ field }) => field)).toEqual(fields);
  });

  test('are stood for by something that any other words change, and a contact does not', () => {
    const confirmed = offerConfirmation({ ...offer, note: birth });
    const other = { ...offer, contactName: 'Office', note: birth };
    expect(offerConfirmation(other)).toBe(confirmed);
    expect(offerConfirmation({ ...offer, note: `${birth}.` })).not.toBe(confirmed);
    expect(offerConfirmation({ ...offer, note: birth, links: [link('Rota')] })).not.toBe(confirmed);
  });

  test('are told from other savings by the moment, and from no offer', () => {
    expect(seenOf(undefined)).toBe('');
    expect(seenOf({ offeredAt: new Date(1) })).not.toBe(seenOf({ offeredAt: new Date(2) }));
  });
});
