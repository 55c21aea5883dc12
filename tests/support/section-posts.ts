import { loader } from '~/routes/returns.$phase.$area.$section';
import { present } from './area-returns';
import { asks } from './requests';

/** What a section's page holds for this person. */
export async function sectionPage(cookie: string, area: string, section: string, phase = present) {
  return loader(asks(`/returns/${phase}/${area}/${section}`, cookie, { phase, area, section }));
}

/** The fields that a browser would post from a section's page, before anybody touched it. */
export async function fieldsOf(cookie: string, area: string, section: string) {
  const page = await sectionPage(cookie, area, section);
  const fields: Record<string, string> = {};
  for (const { code } of page.section.items) {
    const answer = page.answers[code];
    fields[`${code}.seen`] = String(answer?.version ?? 0);
    if (answer?.status) fields[`${code}.status`] = answer.status;
    if (answer?.stepBack) fields[`${code}.stepBack`] = answer.stepBack;
    // A browser sends line breaks as two characters.
    fields[`${code}.comment`] = (answer?.comment ?? '').replaceAll('\n', '\r\n');
  }
  return fields;
}
