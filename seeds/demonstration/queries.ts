import { londonInstant, londonParts } from '~/domain/london';
import type { Status } from '~/domain/status';
import { openQuery, writeInQuery } from '~/services/queries.server';
import { readReturn } from '~/services/returns.server';
import { workingHoursBetween } from './office-hours';
import type { SeedPerson } from './seed-return';

/** A question on the first answer of a status in what an area last sent, and what was said after it. */
type Told = {
  area: string;
  about: Status;
  by: 'delivery_partner' | 'dfe_official';
  question: string;
  /** The days from now until an answer is due; none: no date was set. */
  dueIn?: number;
  reply?: string;
  closed?: boolean;
};

/** How many of the last working hours the conversations go over. */
const recent = 40;

const conversations: Told[] = [
  {
    area: 'ashcombe',
    about: 'in_place',
    by: 'delivery_partner',
    question: 'Is this working across the whole area, or in one locality so far?',
    dueIn: 6,
  },
  {
    area: 'glenmarsh',
    about: 'in_design',
    by: 'delivery_partner',
    question:
      'What has to happen first before this can go live? We can put you in touch with an area that has done it.',
    dueIn: 10,
  },
  {
    area: 'dunmere',
    about: 'in_design',
    by: 'dfe_official',
    question: 'What would help you most to move this on?',
    dueIn: 4,
    reply: 'One named contact in health for the whole area. Their board looks at it next month.',
  },
  {
    area: 'farrowdale',
    about: 'in_place',
    by: 'delivery_partner',
    question: 'Would you be happy for other areas to ask how you set this up?',
    reply: 'Yes. They can write to our programme office, which will find the right person.',
    closed: true,
  },
];

/** Asks and answers a few queries through the service, in working hours after each area's last return was sent. */
export async function seedQueries(
  people: readonly SeedPerson[],
  phases: readonly string[],
  now: Date,
): Promise<void> {
  for (const told of conversations) await converse(told, people, phases.toReversed(), now);
}

async function converse(told: Told, people: readonly SeedPerson[], phases: readonly string[], now: Date) {
  const lead = people.find(({ role, areas }) => role === 'area_lead' && areas[0]?.slug === told.area);
  const asker = people.find(({ role }) => role === told.by);
  const sent = lead && (await findLastSent(lead, told.area, phases, now));
  if (!lead || !asker || !sent) return;
  const { phaseId, sentAt, codes } = sent;
  const code = codes(told.about);
  const hours = workingHoursBetween(sentAt, now).slice(-recent);
  const moment = (share: number) => hours[Math.floor(share * hours.length)] as Date;
  if (!code || hours.length < 4) return;

  const place = { phaseId, areaSlug: told.area, code };
  const dueAt = told.dueIn === undefined ? null : endOfDay(now, told.dueIn);
  const query = await done(openQuery(asker, place, { text: told.question, dueAt }, moment(0.3)));
  if (told.reply)
    await done(writeInQuery(lead, { ...place, query }, { text: told.reply, seen: 1 }, moment(0.6)));
  if (told.closed)
    await done(writeInQuery(asker, { ...place, query }, { text: '', seen: 2, close: true }, moment(0.8)));
}

async function findLastSent(lead: SeedPerson, area: string, phases: readonly string[], now: Date) {
  for (const phaseId of phases) {
    const found = await readReturn(lead, phaseId, area, now);
    const sent = found?.submissions[0];
    if (!found || !sent) continue;
    const codes = (status: Status) =>
      found.items.find(({ code }) => found.answers[code]?.status === status)?.code;
    return { phaseId, sentAt: sent.submittedAt, codes };
  }
  return undefined;
}

function endOfDay(now: Date, daysAhead: number) {
  const today = londonParts(now);
  return londonInstant({ ...today, day: today.day + daysAhead, hour: 23, minute: 59, second: 59, ms: 999 });
}

async function done(outcome: ReturnType<typeof openQuery>): Promise<string> {
  const result = await outcome;
  if (!result?.ok) throw new Error(`A query of the demonstration was refused: ${JSON.stringify(result)}`);
  return result.value;
}
