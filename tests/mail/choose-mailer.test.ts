import { describe, expect, it } from 'vitest';
import { chooseMailer } from '~/mail/choose-mailer';
import { apiKey } from './notify-service';

const PUBLIC_URL = 'https://progress.example.org';
const smtp = {
  PUBLIC_URL,
  SMTP_URL: 'smtp://user:word@mail.example.org:587',
  MAIL_FROM: 'progress@example.org',
};
const notify = {
  PUBLIC_URL,
  NOTIFY_API_KEY: apiKey,
  NOTIFY_TEMPLATE_ID: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
};
const nameOf = async (settings: Record<string, string>) => (await chooseMailer(settings))?.name ?? null;

describe('email', () => {
  it.each([
    ['stays in the outbox when nothing is set', {}, null],
    ['stays in the outbox of a demonstration, whatever is set', { ...smtp, DEMONSTRATION: '1' }, null],
    ['goes to a mail server', smtp, 'smtp'],
    ['goes to a mail server under a name', { ...smtp, MAIL_FROM: 'Progress <progress@example.org>' }, 'smtp'],
    [
      'goes to a mail server that speaks TLS from the start',
      { ...smtp, SMTP_URL: 'smtps://mail.example.org' },
      'smtp',
    ],
    ['goes to GOV.UK Notify', notify, 'notify'],
    [
      'goes to GOV.UK Notify when an address to send from is set too',
      { ...notify, MAIL_FROM: 'a@b.example' },
      'notify',
    ],
  ])('%s', async (_, settings, name) => expect(await nameOf(settings)).toBe(name));

  it.each([
    ['no address of the service', { ...smtp, PUBLIC_URL: '' }, 'PUBLIC_URL is missing.'],
    ['both ways', { ...smtp, ...notify }, 'SMTP_URL and NOTIFY_API_KEY are both set.'],
    ['a mail server without a sender', { ...smtp, MAIL_FROM: '' }, 'MAIL_FROM is missing'],
    ['a sender that is no address', { ...smtp, MAIL_FROM: 'Progress' }, 'MAIL_FROM is missing or is not'],
    ['a sender without a mail server', { ...smtp, SMTP_URL: '' }, 'MAIL_FROM is set, but not SMTP_URL'],
    ['a mail server’s name alone', { ...smtp, SMTP_URL: 'mail.example.org' }, 'SMTP_URL is not the address'],
    ['a web address', { ...smtp, SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL is not the address'],
    ['a key without a template', { ...notify, NOTIFY_TEMPLATE_ID: '' }, 'NOTIFY_TEMPLATE_ID is missing'],
    ['a template without a key', { ...notify, NOTIFY_API_KEY: '' }, 'NOTIFY_API_KEY is missing'],
    ['a key cut short', { ...notify, NOTIFY_API_KEY: apiKey.slice(0, -2) }, 'NOTIFY_API_KEY is not a key'],
  ])('set up with %s says what is wrong', async (_, settings, said) => {
    await expect(chooseMailer(settings)).rejects.toThrow(said);
  });

  it('never repeats a password or a key in what it says is wrong', async () => {
    const said = await chooseMailer({ ...smtp, ...notify }).catch((error: Error) => error.message);
    expect(said).not.toMatch(/word@|b0$|3d844edf/);
  });
});
