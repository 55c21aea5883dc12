import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { htmlBody } from '~/http/html-body';

/** Texts one of which puts a character of three bytes across the end of a buffer of 2,048 bytes. */
const whole = Array.from({ length: 60 }, (_, at) => `${'x'.repeat(400 + at)}“x”`);

function draw(words: string) {
  return renderToPipeableStream(
    <main>
      {Array.from({ length: 200 }, (_, at) => (
        <i key={at}>x</i>
      ))}
      <p>{words}</p>
    </main>,
  );
}

test('a page has no empty bytes where a character meets the end of a buffer', async () => {
  for (const words of whole) {
    const html = new TextDecoder().decode(await htmlBody(draw(words).pipe));
    expect(html).not.toContain('\0');
    expect(html).toContain(`<p>${words}</p>`);
  }
});

test('React puts them there otherwise: when this fails, htmlBody can go', async () => {
  const sent = await Promise.all(whole.map((words) => text(draw(words).pipe(new PassThrough()))));
  expect(sent.some((html) => html.includes('\0'))).toBe(true);
});
