import type { ParseAs } from './pipeline.js';

/** As much of an error body as is read, in bytes. */
export const errorBodyLimit = 64 * 1024;

/**
 * Reads the body while the attempt is still timed, so that a connection that breaks in the middle of it counts as
 * broken. What was read is given again by the method of the response that is asked for it next.
 */
export async function readBody(response: Response, parseAs: ParseAs): Promise<Response> {
  if (!response.ok) return giveText(response, await readExcerpt(response));
  if (parseAs === 'stream') return response;
  if (parseAs === 'json' || parseAs === 'text') return giveText(response, await response.text());
  const value: unknown = await response[parseAs]();
  return Object.assign(response, { [parseAs]: () => Promise.resolve(value) });
}

function giveText(response: Response, text: string): Response {
  response.text = () => Promise.resolve(text);
  response.json = () => new Promise((resolve) => resolve(JSON.parse(text)));
  return response;
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
