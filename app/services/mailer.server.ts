import { accept, type Result, refuse } from '~/domain/result';
import { chooseMailer, MailSettingsProblem } from '~/mail/choose-mailer';
import type { Mailer } from '~/mail/mailer';

/** The way out for email that this server was set up with (null: it stays in the outbox), or what is wrong with the settings. */
export async function openMailer(
  settings: Readonly<Record<string, string | undefined>>,
): Promise<Result<Mailer | null, string>> {
  try {
    return accept(await chooseMailer(settings));
  } catch (error) {
    if (error instanceof MailSettingsProblem) return refuse(error.message);
    throw error;
  }
}
