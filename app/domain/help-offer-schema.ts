import { z } from 'zod';
import { cleanText } from './clean-text';
import { helpLimits } from './help-offer';

const line = z.string().transform((text) => cleanText(text).replace(/\s+/g, ' '));

const email = line.pipe(
  z
    .string()
    .min(1, 'Enter an email address that other areas can write to')
    // One address and no list of them, which a mail program would take for several people.
    .regex(
      /^[^\s@,;:<>()[\]"\\]+@(?:[^\s@.,;:<>()[\]"\\/?#%&]+\.)+[^\s@.,;:<>()[\]"\\/?#%&]+$|^$/,
      'Enter an email address in the correct format, like name@example.com',
    )
    .max(helpLimits.email, `Email address must be ${helpLimits.email} characters or less`),
);

const note = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .refine(
        (text) => [...text].length <= helpLimits.note,
        `What they can ask about must be ${helpLimits.note} characters or less`,
      ),
  );

const links = z
  .array(z.object({ title: line, url: line }))
  .max(helpLimits.links, `Give ${helpLimits.links} links or fewer`)
  .superRefine((given, context) => {
    for (const [at, { title, url }] of given.entries()) {
      const fault = (part: 'title' | 'url', message: string) =>
        context.addIssue({ code: 'custom', path: [at, part], message });
      if (url && !title) fault('title', `Enter what link ${at + 1} leads to, like Job description`);
      if (title.length > helpLimits.linkTitle)
        fault('title', `The name of link ${at + 1} must be ${helpLimits.linkTitle} characters or less`);
      if (title && !url) fault('url', `Enter the address of link ${at + 1}, or remove what it leads to`);
      else if (url.length > helpLimits.linkUrl)
        fault('url', `The address of link ${at + 1} must be ${helpLimits.linkUrl} characters or less`);
      else if (url && !isPlainHttps(url))
        fault('url', `Enter the address of link ${at + 1} in full, beginning with https://`);
    }
  })
  .transform((given) =>
    given.filter(({ url }) => url).map(({ title, url }) => ({ title, url: new URL(url).href })),
  );

/** An offer of help as typed, and as it is kept: trimmed, without the links that were left blank. */
export const helpOfferSchema = z.object({
  contactName: line.pipe(
    z
      .string()
      .min(1, 'Enter who other areas can ask')
      .max(helpLimits.name, `Name must be ${helpLimits.name} characters or less`),
  ),
  contactEmail: email,
  note,
  links,
});

/** Whether it is the address of a page on a named site, with no password in it. */
function isPlainHttps(text: string): boolean {
  if (!/^https:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return !username && !password && /^[^.].*\.[^.]*[a-z][^.]*$/i.test(hostname);
}
