/** Code pages of a font's letters by its \fcharset (RTF 1.9.1, 'Font Table'); 163 is Vietnamese. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const BY_CODE_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Symbol fonts have signs, not letters. */
export const SYMBOL_CHARSET = 2;

/** The encoding of a code page, as TextDecoder calls it; unknown ones are read as windows-1252. */
export function encodingOfCodePage(codePage: number): string {
  if ((codePage >= 1250 && codePage <= 1258) || codePage === 874) return `windows-${codePage}`;
  return BY_CODE_PAGE[codePage] ?? 'windows-1252';
}

/** The encoding of a font's letters; null: that of the file. */
export function encodingOfCharset(charset: number): string | null {
  return BY_CHARSET[charset] ?? null;
}

const DECODERS = new Map<string, TextDecoder>();

/** Bytes, given as characters below 256, read in an encoding. */
export function decodeBytes(bytes: string, encoding: string): string {
  let decoder = DECODERS.get(encoding);
  if (!decoder) DECODERS.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder.decode(Buffer.from(bytes, 'latin1'));
}
