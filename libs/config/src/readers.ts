/** Reads the text of a variable into its value, or says in Vietnamese what it must be. The text itself never enters a message. */
export type Reader<T> = (text: string) => { value: T } | { mustBe: string };

/** Any text. */
export const text: Reader<string> = (given) => ({ value: given });

/** An address with one of these schemes ('postgres'); kept without a slash at the end, so that paths can be put behind it. */
export function url(...schemes: string[]): Reader<string> {
  const mustBe = `phải là một địa chỉ dạng ${schemes.map((one) => `${one}://…`).join(' hoặc ')}`;
  return (given) => {
    const parsed = URL.canParse(given) ? new URL(given) : undefined;
    const fits = parsed && schemes.includes(parsed.protocol.slice(0, -1)) && parsed.hostname !== '';
    return fits ? { value: given.replace(/\/+$/, '') } : { mustBe };
  };
}

/** 'host:port'. */
export const hostAndPort: Reader<string> = (given) =>
  /^[^\s:/]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(given)
    ? { value: given }
    : { mustBe: 'phải có dạng máy-chủ:cổng, ví dụ 127.0.0.1:7233' };

/** A TCP port, 0 for any. */
export const port: Reader<number> = (given) =>
  /^\d{1,5}$/.test(given) && Number(given) <= 65_535
    ? { value: Number(given) }
    : { mustBe: 'phải là một số từ 0 đến 65535' };

/** A mail address, alone or as 'Name <address>'. */
export const mailbox: Reader<string> = (given) =>
  /^[^<>@\s]+@[^<>@\s]+$|^[^<>]+<[^<>@\s]+@[^<>@\s]+>$/.test(given)
    ? { value: given }
    : { mustBe: 'phải là một địa chỉ thư, ví dụ Đôn Đốc <don-doc@xa.example>' };

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (given) => {
    const word = words.find((one) => one === given);
    return word === undefined ? { mustBe: `phải là một trong: ${words.join(', ')}` } : { value: word };
  };
}
