import { decodeText } from '../read-text.js';

/**
 * The characters of a web page: by its byte order mark, else by what it declares, else by what they look like. A page
 * that declares a Latin or a made-up encoding may be in an old Vietnamese one, which is found out later.
 * @throws DomainError `mixed-encodings`, `unknown-encoding`
 */
export function decodePage(bytes: Uint8Array, declared: string | null = null): { text: string; encoding: string } {
  const marked = markOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const label = declared ?? charsetOf(bytes);
  if (label === null) return decodeText(bytes);
  const decoder = decoderOf(label);
  if (decoder.encoding === 'utf-8') {
    const text = decoder.decode(bytes);
    return text.includes('\ufffd') ? decodeText(bytes) : { text, encoding: 'utf-8' };
  }
  return { text: decoder.decode(bytes).normalize('NFC'), encoding: decoder.encoding };
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

/** `<meta charset=…>` or `<meta … content="text/html; charset=…">` near the beginning. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    // 'x-user-defined' and names nobody knows were used for TCVN3 and VNI.
    if (error instanceof RangeError || (typeof error === 'object' && error !== null && 'code' in error))
      return new TextDecoder('windows-1252');
    throw error;
  }
}
