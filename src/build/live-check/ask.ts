import { Agent as PlainAgent, request as askPlain, type ClientRequest } from 'node:http';
import { Agent as SecureAgent, request as askSecure } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** What came back. */
export interface Answer {
  status: number;
  /** As they were sent, in order; one that was sent twice is listed twice. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Unpacked. */
  body: Buffer;
}

/** No answer came, or none that can be read; said in words. */
export class NoAnswer extends Error {}

/** All values of a header. @param name in any letters */
export const valuesOf = ({ headers }: Pick<Answer, 'headers'>, name: string): string[] =>
  headers.filter(([sent]) => sent.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

const unpackers: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
  identity: (body) => body,
};

/** What machines say, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'nothing answers at this port',
  ECONNRESET: 'the connection was broken off',
  EPROTO: 'what answers does not speak https',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'this machine has no network',
  ETIMEDOUT: 'the host did not answer in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody whom browsers know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate lacks the one between, so browsers may refuse it',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
};

const toWords = (error: NodeJS.ErrnoException): NoAnswer =>
  new NoAnswer(
    reasons[error.code ?? ''] ??
      (/ssl|tls|wrong version/i.test(error.message)
        ? 'what answers does not speak https'
        : (error.message.split('\n')[0] ?? 'no answer')),
  );

/**
 * As a browser asks for a page: some hosts add to what browsers get, and not to what others get.
 */
const asBrowser = {
  'User-Agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 ' +
    'Safari/537.36 check-live',
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'Accept-Language': 'en-GB,en;q=0.9',
  'Accept-Encoding': 'gzip, deflate, br',
  'Sec-Fetch-Dest': 'document',
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Site': 'none',
  'Upgrade-Insecure-Requests': '1',
};

const longestWait = 20_000;

/** Asks one server, one question after the other, over one connection. */
export interface Asker {
  ask: (path: string) => Promise<Answer>;
  close: () => void;
}

/** @param origin `https://name` or `http://name:port`, without a slash at its end */
export function toAsker(origin: string): Asker {
  const isSecure = origin.startsWith('https:');
  const [agent, request] = isSecure
    ? ([new SecureAgent({ keepAlive: true, maxSockets: 1 }), askSecure] as const)
    : ([new PlainAgent({ keepAlive: true, maxSockets: 1 }), askPlain] as const);
  const once = (path: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(origin);
      const sent: ClientRequest = request(
        {
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port,
          path,
          headers: asBrowser,
          agent,
          timeout: longestWait,
        },
        (response) => {
          const parts: Buffer[] = [];
          response
            .on('error', reject)
            .on('data', (part: Buffer) => parts.push(part))
            .on('end', () => {
              const { rawHeaders: raw } = response;
              const headers = raw.flatMap((name, index) =>
                index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : [],
              );
              const encoding = response.headers['content-encoding'] ?? 'identity';
              const unpack = unpackers[encoding];
              try {
                if (!unpack) throw new Error();
                resolve({
                  status: response.statusCode ?? 0,
                  headers,
                  body: unpack(Buffer.concat(parts)),
                });
              } catch {
                reject(new NoAnswer(`the body cannot be unpacked (Content-Encoding: ${encoding})`));
              }
            });
        },
      );
      sent
        .on('timeout', () => sent.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })))
        .on('error', reject)
        .end();
    });
  const ask = async (path: string, tries = 2): Promise<Answer> => {
    try {
      return await once(path);
    } catch (error) {
      // A server may close a kept connection at the moment of the next question.
      if (tries > 1 && (error as NodeJS.ErrnoException).code === 'ECONNRESET')
        return ask(path, tries - 1);
      throw error instanceof NoAnswer ? error : toWords(error as NodeJS.ErrnoException);
    }
  };
  return { ask: (path) => ask(path), close: () => agent.destroy() };
}
