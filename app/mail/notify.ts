import notifications from 'notifications-node-client';
import { type Email, type Mailer, NotHandedOver, withinTime } from './mailer';

/** `baseUrl` is the API of GOV.UK Notify unless another is given. */
export type NotifySettings = { apiKey: string; templateId: string; baseUrl?: string };

/** Hands email to GOV.UK Notify, through one template whose subject is `((subject))` and whose message is `((body))`. */
export function notifyMailer({ apiKey, templateId, baseUrl }: NotifySettings): Mailer {
  const { NotifyClient } = notifications;
  const client = baseUrl ? new NotifyClient(baseUrl, apiKey) : new NotifyClient(apiKey);
  return {
    name: 'notify',
    async send({ to, subject, text, reference }: Email) {
      const options = {
        personalisation: { subject, body: text },
        reference,
        // Names that somebody typed stand in it; the body holds our own link, so names are made plain before.
        sanitiseContentFor: ['subject'],
      };
      const answer = await withinTime(client.sendEmail(templateId, to, options)).catch((error: unknown) => {
        throw notHandedOver(error);
      });
      return { providerId: answer.data.id };
    },
  };
}

type NotifyError = {
  code?: string;
  response?: { status: number; data?: { errors?: { error?: string; message?: string }[] } };
};

/** Says what Notify says by the name of its error only, because its words may hold the address. */
function notHandedOver(error: unknown): NotHandedOver {
  if (error instanceof NotHandedOver) return error;
  const { code, response } = error as NotifyError;
  if (!response)
    return new NotHandedOver(`GOV.UK Notify could not be reached (${code ?? 'no reason given'})`, false);
  const [first] = response.data?.errors ?? [];
  const name = `${response.status}${first?.error ? ` ${first.error}` : ''}`;
  const address = response.status === 400 && /email_address/.test(first?.message ?? '');
  if (address) return new NotHandedOver(`GOV.UK Notify refused the address (${name})`, true);
  // Anything else that it refuses is a setting of ours, which somebody can put right: the email waits for that.
  return new NotHandedOver(`GOV.UK Notify refused the email (${name})`, false);
}
