import { replaceStore } from 'db/current';
import { listMessages } from 'db/messages';
import type { Store } from 'db/store';
import { mailLinks } from '~/http/mail-links';
import type { Mailer } from '~/mail/mailer';
import { sendNext } from '~/services/outbox.server';

export const links = mailLinks('https://progress.example');

/** Sends, as one server, everything that is due at this moment; gives how many emails it took in hand. */
export async function sendAll(store: Store, mailer: Mailer | null, now: Date): Promise<number> {
  for (let taken = 0; ; taken++) {
    // Services ask for the store first of all, so each call goes through its own.
    replaceStore(store);
    if (!(await sendNext(mailer, links, now))) return taken;
  }
}

/** The emails in the outbox that came after this many, oldest first. */
export async function outbox({ db }: Store) {
  return (await listMessages(db, 100_000, 0)).reverse();
}
