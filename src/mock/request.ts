import type { IncomingMessage } from 'node:http';
import { isJson } from './media-type.js';

const limit = 10 * 1024 * 1024;

/** The body of a request is too large to be read. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

export interface RequestBody {
  /** Parsed JSON, text of any other media type, undefined when there is none. */
  value: unknown;
  /** Why the text is not JSON, though its media type says so. */
  malformed?: string;
  /** How long it is, in bytes. */
  size: number;
}

/** @throws {BodyTooLargeError} past 10 MiB. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const { 'content-length': length, 'transfer-encoding': encoding, 'content-type': mediaType } = request.headers;
  // Without either there is no body, and nothing to wait for.
  if (length === undefined && encoding === undefined) return { value: undefined, size: 0 };
  return parseBody(await collect(request), mediaType);
}

/** The value of a body by its media type. */
export function parseBody(bytes: Buffer, mediaType: string | undefined): RequestBody {
  const size = bytes.length;
  if (size === 0) return { value: undefined, size };
  const text = bytes.toString('utf8');
  if (!isJson(mediaType)) return { value: text, size };
  try {
    return { value: JSON.parse(text) as unknown, size };
  } catch (error) {
    return { value: text, malformed: (error as SyntaxError).message, size };
  }
}

/** All bytes of a request. */
export function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new Error('The connection ended within the body.'));
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return chunks.push(chunk);
      // Not `for await`: leaving such a loop would end the connection before the answer is out.
      request.removeAllListeners('data').pause();
      reject(new BodyTooLargeError(`The body is larger than ${limit} bytes.`));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    // After the end this changes nothing.
    request.on('close', () => reject(new Error('The connection ended within the body.')));
  });
}
