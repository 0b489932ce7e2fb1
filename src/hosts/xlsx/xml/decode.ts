/** The encodings OPC allows for an XML part (ECMA-376 part 2, 10.1.2). */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of an XML part, told by its byte order mark or by the zero byte beside its first `<`. */
export const encodingOf = (bytes: Uint8Array): XmlEncoding => {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
};

const CHUNK_BYTES = 1 << 18;

/** The text of an XML part in pieces, so that a large part is never held decoded as a whole; keeps a byte order mark. Throws on bytes that are no text. */
export function* decodeInPieces(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
  yield decoder.decode();
}

/** The text of an XML part; keeps a byte order mark. Throws on bytes that are no text. */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);

/** The bytes of an XML part in the encoding it came in. */
export const encode = (text: string, encoding: XmlEncoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
};
