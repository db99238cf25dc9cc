import type { Answer, ParseAs } from './pipeline.js';

/** As much of an error body as is read, in bytes. */
export const errorBodyLimit = 64 * 1024;

/**
 * Reads the body while the attempt is still timed, so that a connection that breaks in the middle of it counts as
 * broken.
 */
export function readBody(response: Response, parseAs: ParseAs): Promise<unknown> | Response['body'] {
  if (!response.ok) return readExcerpt(response);
  if (parseAs === 'stream') return response.body;
  return parseAs === 'json' ? response.text() : response[parseAs]();
}

/** Lets a response give once more what has been read of it, to whoever reads it next. */
export function withBody({ response, body }: Answer, parseAs: ParseAs): Response {
  if (typeof body === 'string') {
    const json = () => new Promise((resolve) => resolve(JSON.parse(body)));
    return Object.assign(response, { text: () => Promise.resolve(body), json });
  }
  return parseAs === 'stream' ? response : Object.assign(response, { [parseAs]: () => Promise.resolve(body) });
}

/** Reads up to the limit and lets go of the rest. */
async function readExcerpt(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size < errorBodyLimit;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, errorBodyLimit - size), { stream: true });
    size += value.length;
  }
  await reader.cancel();
  return text;
}
