import type { Mailer } from './mailer';

type Settings = Readonly<Record<string, string | undefined>>;

/** Settings for email that contradict each other or are not whole, in words for whoever set them. */
export class MailSettingsProblem extends Error {}

/**
 * The way out for email that the environment asks for; null when it asks for none, and then email stays in the outbox.
 * A demonstration never sends: its people are made up.
 */
export async function chooseMailer(settings: Settings): Promise<Mailer | null> {
  const { SMTP_URL: url, MAIL_FROM: from, NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId } = settings;
  if (settings.DEMONSTRATION === '1') return null;
  if (url && (apiKey || templateId))
    throw new MailSettingsProblem(
      'SMTP_URL and NOTIFY_API_KEY are both set. Keep the one that email is to go by, and unset the other.',
    );
  if (!apiKey && !templateId && !url && !from) return null;
  if (!settings.PUBLIC_URL)
    throw new MailSettingsProblem(
      'PUBLIC_URL is missing. Email leads people to the service, so it needs the address by which they know it.',
    );
  if (apiKey || templateId) return byNotify(apiKey, templateId);
  if (!url)
    throw new MailSettingsProblem('MAIL_FROM is set, but not SMTP_URL. Set both to send email, or neither.');
  return bySmtp(url, from);
}

// Loaded only where they are asked for: the client of Notify brings a library of 2 MB for HTTP.
async function byNotify(apiKey: string | undefined, templateId: string | undefined) {
  if (!apiKey || !templateId)
    throw new MailSettingsProblem(
      `NOTIFY_${apiKey ? 'TEMPLATE_ID' : 'API_KEY'} is missing. GOV.UK Notify needs both NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID.`,
    );
  if (!/[\da-f-]{36}-[\da-f-]{36}$/i.test(apiKey))
    throw new MailSettingsProblem(
      'NOTIFY_API_KEY is not a key of GOV.UK Notify: it ends in two ids of 36 characters. Copy it again.',
    );
  const { notifyMailer } = await import('./notify');
  return notifyMailer({ apiKey, templateId });
}

async function bySmtp(url: string, from: string | undefined) {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol !== 'smtp:' && protocol !== 'smtps:')
    throw new MailSettingsProblem(
      'SMTP_URL is not the address of a mail server, such as smtp://user:password@mail.example.org:587',
    );
  if (!from || !/^([^<>@]+<)?[^\s<>@]+@[^\s<>@]+>?$/.test(from.trim()))
    throw new MailSettingsProblem(
      'MAIL_FROM is missing or is not an email address, such as Pathfinder progress <progress@example.org>',
    );
  const { smtpMailer } = await import('./smtp');
  return smtpMailer({ url, from: from.trim() });
}
