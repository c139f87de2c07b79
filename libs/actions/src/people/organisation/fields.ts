import { invalid } from '../../refusals.js';

const LONGEST_NAME = 300;
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;
const LONGEST_EMAIL = 254;

/** A name as it is kept: NFC, single spaces. Throws DomainError `bad-name`. */
export function nameOf(name: string, what: string): string {
  const clean = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (clean === '' || clean.length > LONGEST_NAME) {
    throw invalid('bad-name', `${what} không được để trống và không quá ${LONGEST_NAME} ký tự.`);
  }
  return clean;
}

/** An address as it is kept; null for none. Throws DomainError `bad-email`. */
export function emailOf(email: string | null): string | null {
  const clean = email?.trim() ?? '';
  if (clean === '') return null;
  if (clean.length > LONGEST_EMAIL || !EMAIL.test(clean)) {
    throw invalid('bad-email', 'Địa chỉ thư điện tử không hợp lệ.');
  }
  return clean;
}
