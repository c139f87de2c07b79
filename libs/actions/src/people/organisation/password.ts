import { hash, verify } from '@node-rs/argon2';
import { invalid } from '../../refusals.js';

const SHORTEST = 10;
/** argon2 takes any length; a limit keeps a request from costing seconds. */
const LONGEST = 200;

/** OWASP's minimum for argon2id, which is the package's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password. Throws DomainError `bad-password` for one too short or too long. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST || password.length > LONGEST) {
    throw invalid('bad-password', `Mật khẩu phải có từ ${SHORTEST} đến ${LONGEST} ký tự.`);
  }
  return hash(password.normalize('NFC'), COST);
}

/** True when the password is the one behind the hash. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > LONGEST) return false;
  return verify(passwordHash, password.normalize('NFC'));
}
