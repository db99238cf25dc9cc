import { request as requestHttp, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Problem } from './problem.js';

/** Headers that belong to one connection. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
];

/** How long a service may be silent, in milliseconds. */
const patience = 60_000;

/** The most of an answer's body that is checked, in bytes. */
const limit = 10 * 1024 * 1024;

/**
 * Sends a request on to a service, as it is but for what belongs to the connection. Redirects are not followed: they are
 * the caller's answer.
 *
 * @param response the answer to the caller; when it is closed early, nothing more is asked of the service.
 * @throws {Problem} where the service cannot be reached.
 */
export function forward(
  upstream: URL,
  request: IncomingMessage,
  target: string,
  body: Buffer,
  response: ServerResponse,
): Promise<IncomingMessage> {
  const send = upstream.protocol === 'https:' ? requestHttps : requestHttp;
  const headers: OutgoingHttpHeaders = { ...endToEnd(request.headers), host: upstream.host };
  if (body.length > 0) headers['content-length'] = body.length;
  const path = upstream.pathname.replace(/\/$/, '') + target;
  return new Promise((resolve, reject) => {
    const { protocol, hostname, port } = upstream;
    const options = {
      protocol,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method: request.method,
      path,
      headers,
    };
    const outgoing = send({ ...options, timeout: patience }, resolve);
    outgoing.once('timeout', () => outgoing.destroy(new Error(`It was silent for ${patience / 1000} s.`)));
    outgoing.on('error', (error) => {
      reject(new Problem(502, 'No answer', `${upstream.origin} gave no answer: ${error.message}`));
    });
    // Who asked may go before the answer is there. After the end this changes nothing.
    response.once('close', () => outgoing.destroy());
    outgoing.end(body);
  });
}

/** Headers without those of the connection and those it names as such. */
export function endToEnd(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !named.includes(name)),
  );
}

/** The bytes of a body that passes by; undefined where they are too many or cannot be decompressed. */
export async function collectPassing(answer: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  answer.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  await new Promise<void>((resolve, reject) => {
    answer.once('end', resolve);
    answer.once('error', reject);
    answer.once('close', () => reject(new Error('The service ended its answer early.')));
  });
  return size > limit ? undefined : decompress(Buffer.concat(chunks), answer.headers['content-encoding']);
}

function decompress(bytes: Buffer, encoding: string | undefined): Buffer | undefined {
  if (!encoding || encoding === 'identity' || bytes.length === 0) return bytes;
  const decoders: Record<string, typeof gunzipSync | undefined> = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
  };
  try {
    return decoders[encoding.toLowerCase()]?.(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
