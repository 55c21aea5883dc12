import { createTransport } from 'nodemailer';
import { type Email, type Mailer, NotHandedOver, withinTime } from './mailer';

export type SmtpSettings = { url: string; from: string };

const second = 1000;
const timeouts = {
  connectionTimeout: 10 * second,
  greetingTimeout: 10 * second,
  socketTimeout: 30 * second,
  dnsTimeout: 10 * second,
};

/** Hands email to the mail server at an address such as `smtp://user:password@mail.example.org:587`. */
export function smtpMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({ url, ...timeouts }, { from });
  return {
    name: 'smtp',
    async send({ to, subject, text, reference }: Email) {
      const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
      const sending = transport.sendMail({
        // As one address, whatever is in it: as text it could be read as several.
        to: { name: '', address: to },
        subject,
        text,
        // The same for every try, so that a mail reader shows an email that was sent twice once.
        messageId: `<${reference}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const { messageId } = await withinTime(sending).catch((error: unknown) => {
        throw notHandedOver(error);
      });
      return { providerId: messageId };
    },
  };
}

type SmtpError = { code?: string; responseCode?: number };

/** The server's own words may hold the address, so only its numbers are kept. */
function notHandedOver(error: unknown): NotHandedOver {
  if (error instanceof NotHandedOver) return error;
  const { code = '', responseCode = 0 } = error as SmtpError;
  // A wrong password is ours to put right, not a fault of this email.
  const forGood = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  if (code === 'EENVELOPE' && forGood)
    return new NotHandedOver(`The mail server refused the address (${responseCode})`, true);
  if (responseCode) return new NotHandedOver(`The mail server refused the email (${responseCode})`, forGood);
  return new NotHandedOver(`The mail server could not be reached (${code || 'no reason given'})`, false);
}
