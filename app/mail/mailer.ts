/** One email to one person, as plain text. */
export type Email = {
  to: string;
  subject: string;
  text: string;
  /** What we call it, so that the same email sent twice can be recognised. */
  reference: string;
};

/** A way for email to leave this machine. */
export type Mailer = {
  name: 'smtp' | 'notify';
  /** Hands an email over and gives what the other side calls it; throws a NotHandedOver when it is not taken. */
  send(email: Email): Promise<{ providerId: string | null }>;
};

/** The other side did not take an email: for good, or so that it is worth trying again. Says why without any address. */
export class NotHandedOver extends Error {
  constructor(
    message: string,
    readonly forGood: boolean,
  ) {
    super(message);
  }
}

/** The longest that handing over one email may take, in milliseconds. */
export const longestHandOver = 45_000;

/** Gives up on a hand-over that takes too long; it may have arrived all the same. */
export async function withinTime<Given>(handOver: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const late = new NotHandedOver('The mail service did not answer in time', false);
    timer = setTimeout(() => reject(late), longestHandOver);
  });
  try {
    return await Promise.race([handOver, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
