import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// OWASP's second setting for scrypt: 64 MiB a try.
const cost = { N: 2 ** 16, r: 8, p: 2, maxmem: 160 * 1024 * 1024 };

export const shortestPassword = 12;
const longestPassword = 1000;

/** What is wrong with a new password, in words for the person choosing it; undefined when nothing is. */
export function passwordProblem(password: string, email: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return 'Enter a password';
  if (length < shortestPassword) return `Password must be ${shortestPassword} characters or more`;
  if (length > longestPassword)
    return `Password must be ${longestPassword.toLocaleString('en-GB')} characters or less`;
  if (new Set(password.toLowerCase()).size < 5) return 'Password must not repeat the same few characters';
  const name = email.split('@')[0] ?? '';
  if (name.length > 3 && password.toLowerCase().includes(name.toLowerCase()))
    return 'Password must not contain your email address';
  return undefined;
}

/** A salted scrypt hash, with its settings beside it so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Whether the password belongs to the hash. Without a hash it takes as long and says no. */
export async function checkPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, n, r, p, salt, key] = (hash ?? absentHash).split('$');
  const expected = Buffer.from(key ?? '', 'base64');
  const settings = { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  const actual = await derive(password, Buffer.from(salt ?? '', 'base64'), settings);
  return timingSafeEqual(actual, expected) && !!hash;
}

const absentHash = ['scrypt', cost.N, cost.r, cost.p, Buffer.alloc(16).toString('base64')]
  .concat(Buffer.alloc(32).toString('base64'))
  .join('$');

function derive(password: string, salt: Buffer, settings: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, settings, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}
