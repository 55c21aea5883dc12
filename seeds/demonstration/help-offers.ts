import type { HelpContent } from '~/domain/help-offer';
import { readAreaHelp } from '~/services/help.server';
import { offerHelp } from '~/services/help-offers.server';
import { demonstrationAreas } from './areas';
import { workingHoursBetween } from './office-hours';
import type { SeedPerson } from './seed-return';
import { spread } from './spread';

/** Items that every area which has them in place is happy to be asked about, and one that nobody offers help with. */
const widely = ['FH-FD-05', 'SR-SR-04'];
const never = ['FH-FS-03'];

/** An area that has offered nothing. */
const silent = 'jesmonby';

const notes = [
  'We can share how we agreed it with health and police, and what we would do differently.',
  'Happy to talk you through the first six months, or to have two of you visit.',
  '',
  'Ask us about the costs, and about what we stopped doing to make room for it.',
];

const used = [
  { title: 'Job description', path: 'families-first/job-description' },
  { title: 'Template for the operating protocol', path: 'families-first/protocol-template' },
  { title: 'Slides for the launch with partners', path: 'families-first/launch-slides' },
];

/** Lets areas say through the service which of the items that they have in place they are happy to be asked about. */
export async function seedHelpOffers(people: readonly SeedPerson[], now: Date): Promise<void> {
  const hours = workingHoursBetween(new Date(now.getTime() - 14 * 24 * 60 * 60 * 1000), now);
  for (const { slug, name } of demonstrationAreas.filter((area) => area.slug !== silent)) {
    const lead = people.find(({ role, areas }) => role === 'area_lead' && areas[0]?.slug === slug);
    const found = lead && (await readAreaHelp(lead, slug, now));
    const codes = found?.inPlace.map(({ code }) => code).filter((code) => isOffered(slug, code)) ?? [];
    for (const code of codes) {
      const at = hours[spread(hours.length, slug, code)] ?? now;
      const outcome =
        lead &&
        (await offerHelp(lead, slug, code, { ...offerOf(slug, name, code), seen: '', confirmed: '' }, at));
      if (!outcome?.ok)
        throw new Error(`An offer of the demonstration was refused: ${JSON.stringify(outcome)}`);
    }
  }
}

function isOffered(slug: string, code: string): boolean {
  return !never.includes(code) && (widely.includes(code) || spread(7, 'helps', slug, code) === 0);
}

function offerOf(slug: string, name: string, code: string): HelpContent {
  const first = spread(used.length, 'used', slug, code);
  const links = used.slice(first, first + spread(3, 'links', slug, code));
  return {
    contactName: `Families First programme office, ${name}`,
    contactEmail: `programme-office@${slug}.example`,
    note: notes[spread(notes.length, 'note', slug, code)] ?? '',
    links: links.map(({ title, path }) => ({ title, url: `https://www.${slug}.example/${path}` })),
  };
}
