import { describe, expect, it } from 'vitest';
import { NotHandedOver } from '~/mail/mailer';
import { notifyMailer } from '~/mail/notify';
import { apiKey, notifyService, refusal, serviceId } from './notify-service';

const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const email = {
  to: 'lead@example.org',
  subject: 'Ashcombe’s return is open',
  text: 'Start here:\nhttps://progress.example/returns/2026-10/ashcombe',
  reference: '7b0c1b52-0f5c-4a7a-8a55-1c2b8a2f9d11',
};

describe('an email handed to GOV.UK Notify', () => {
  it('goes through the one template, with our reference, and comes back with Notify’s id', async () => {
    const { baseUrl, asked } = await notifyService();
    const sent = await notifyMailer({ apiKey, templateId, baseUrl }).send(email);
    expect(sent).toEqual({ providerId: '740e5834-3a29-46b4-9a6f-16142fde533a' });
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/v2/notifications/email',
        body: {
          template_id: templateId,
          email_address: email.to,
          personalisation: { subject: email.subject, body: email.text },
          reference: email.reference,
          sanitise_content_for: ['subject'],
        },
      },
    ]);
  });
});

describe('an email that Notify does not take', () => {
  const failed = async (mailer: ReturnType<typeof notifyMailer>) =>
    mailer.send(email).then(
      () => undefined,
      (error: unknown) => error as NotHandedOver,
    );

  it.each([
    [
      400,
      'ValidationError',
      'email_address Not a valid email address',
      true,
      'refused the address (400 ValidationError)',
    ],
    [
      400,
      'BadRequestError',
      'Can’t send to this recipient using a team-only API key',
      false,
      'refused the email (400 BadRequestError)',
    ],
    [429, 'RateLimitError', 'Exceeded rate limit', false, 'refused the email (429 RateLimitError)'],
    [500, 'Exception', 'Internal server error', false, 'refused the email (500 Exception)'],
  ])('with %i %s (%s) is given up for good: %s', async (status, error, message, forGood, said) => {
    const { baseUrl, refusals } = await notifyService();
    refusals.push(refusal(status, error, message));
    const failure = await failed(notifyMailer({ apiKey, templateId, baseUrl }));
    expect(failure).toBeInstanceOf(NotHandedOver);
    expect(failure).toMatchObject({ forGood, message: `GOV.UK Notify ${said}` });
  });

  it('because the key is not its own waits until somebody puts the key right', async () => {
    const { baseUrl } = await notifyService();
    const wrong = `progress_key-${serviceId}-00000000-0000-0000-0000-000000000000`;
    const failure = await failed(notifyMailer({ apiKey: wrong, templateId, baseUrl }));
    expect(failure).toMatchObject({
      forGood: false,
      message: 'GOV.UK Notify refused the email (403 AuthError)',
    });
  });

  it('because nobody answers is worth another try', async () => {
    const failure = await failed(notifyMailer({ apiKey, templateId, baseUrl: 'http://127.0.0.1:9' }));
    expect(failure).toMatchObject({
      forGood: false,
      message: expect.stringMatching(/^GOV.UK Notify could not be reached/),
    });
  });
});
