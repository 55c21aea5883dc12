import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NotHandedOver } from '~/mail/mailer';
import { smtpMailer } from '~/mail/smtp';
import { header, parts, smtpInbox } from './smtp-inbox';

const from = 'Pathfinder progress <progress@service.example>';
const email = {
  to: 'lead@example.org',
  subject: 'Ashcombe’s return for October to December 2026 is open',
  text: 'Send it by 11:59pm on Sunday 10 January 2027.\n\nStart here:\nhttps://progress.example/returns/2026-10/ashcombe\n\n.\nA line after a lone dot, with ’ and “quotes”.',
  reference: '7b0c1b52-0f5c-4a7a-8a55-1c2b8a2f9d11',
};

describe('an email handed to a real mail server', () => {
  it('arrives with its headers and exactly its text', async () => {
    const inbox = await smtpInbox();
    const { providerId } = await smtpMailer({ url: inbox.url, from }).send(email);
    expect(inbox.taken).toHaveLength(1);
    const [{ from: sender, to, raw } = { from: '', to: [], raw: '' }] = inbox.taken;
    expect([sender, to]).toEqual(['progress@service.example', ['lead@example.org']]);
    const { headers, body } = parts(raw);
    expect(header(headers, 'Subject')).toBe(email.subject);
    expect(header(headers, 'From')).toBe(from);
    expect(header(headers, 'To')).toBe('lead@example.org');
    expect(header(headers, 'Auto-Submitted')).toBe('auto-generated');
    expect(header(headers, 'Content-Type')).toMatch(/^text\/plain; charset=utf-8/);
    expect(header(headers, 'Date')).not.toBe('');
    expect(body).toBe(email.text);
    expect(providerId).toBe(`<${email.reference}@service.example>`);
    expect(header(headers, 'Message-ID')).toBe(providerId);
  });

  it('is known by the same id when it is sent again', async () => {
    const inbox = await smtpInbox();
    const mailer = smtpMailer({ url: inbox.url, from });
    const ids = [await mailer.send(email), await mailer.send(email)].map(({ providerId }) => providerId);
    expect(inbox.taken).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('cannot be given more headers or recipients by what stands in its subject or address', async () => {
    const inbox = await smtpInbox();
    const mailer = smtpMailer({ url: inbox.url, from });
    await mailer.send({ ...email, subject: 'Open\r\nBcc: other@example.org\r\n\r\nMore' });
    const { headers } = parts(inbox.taken[0]?.raw ?? '');
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(inbox.taken[0]?.to).toEqual(['lead@example.org']);
    await mailer.send({ ...email, to: 'lead@example.org,other@example.net' }).catch(() => {});
    expect(inbox.taken.slice(1).flatMap(({ to }) => to)).not.toContain('other@example.net');
    expect(inbox.taken.slice(1).flatMap(({ to }) => to).length).toBeLessThan(2);
  });
});

describe('an email that is not taken', () => {
  const refusal = async (url: string) =>
    smtpMailer({ url, from })
      .send(email)
      .then(
        () => undefined,
        (error: unknown) => error as NotHandedOver,
      );

  it.each([
    [550, true, 'The mail server refused the address (550)'],
    [450, false, 'The mail server refused the email (450)'],
  ])('because its address gets a %i is refused for good: %s', async (code, forGood, message) => {
    const inbox = await smtpInbox();
    inbox.manner.refuses.set(email.to, code);
    const error = await refusal(inbox.url);
    expect(error).toBeInstanceOf(NotHandedOver);
    expect(error).toMatchObject({ forGood, message });
    expect(inbox.taken).toEqual([]);
  });

  it('because the server is down is worth another try', async () => {
    const inbox = await smtpInbox();
    await inbox.close();
    expect(await refusal(inbox.url)).toMatchObject({
      forGood: false,
      message: expect.stringMatching(/^The mail server could not be reached \(E\w+\)$/),
    });
  });

  it('because the server breaks off in the middle is worth another try', async () => {
    const server = createServer((socket) => socket.end('220 hello\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect(await refusal(`smtp://127.0.0.1:${port}`)).toMatchObject({ forGood: false });
  });

  it('says nothing of whom it was for', async () => {
    const inbox = await smtpInbox();
    inbox.manner.refuses.set(email.to, 550);
    expect((await refusal(inbox.url))?.message).not.toContain('@');
  });
});
