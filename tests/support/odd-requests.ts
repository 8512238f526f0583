import { connect } from 'node:net';

/** A request that no browser sends, and what nginx answers to it. */
export interface OddRequest {
  name: string;
  bytes: string;
  status: number;
  location?: string;
}

const ask = (line: string, headers: readonly string[] = []): string =>
  `${[line, 'Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
const get = (target: string, status: number, location?: string): OddRequest => ({
  name: target.length > 60 ? `${target.slice(0, 20)}… (${target.length} characters)` : target,
  bytes: ask(`GET ${target} HTTP/1.1`),
  status,
  ...(location && { location }),
});
const by = (method: string, target: string, status: number, location?: string): OddRequest => ({
  name: `${method} ${target}`,
  bytes: ask(`${method} ${target} HTTP/1.1`, method === 'POST' ? ['Content-Length: 0'] : []),
  status,
  ...(location && { location }),
});

/** Each was sent to nginx 1.22; `npm run check:hosts` sends them again where nginx is installed. */
export const oddRequests: readonly OddRequest[] = [
  // Slashes, dots and backslashes.
  get('//', 200),
  get('///', 200),
  get('//help/', 200),
  get('/help//', 200),
  get('/\\', 404),
  get('/help\\', 404),
  get('//[', 404),
  get('/[', 404),
  get('/.', 200),
  get('/./help/', 200),
  get('/help/../words/', 200),
  get('/help/..', 200),
  get('/..', 400),
  get('/../', 400),
  get('/../etc/passwd', 400),
  get('/help/../../etc/passwd', 400),
  get('/..\\..\\etc', 404),
  // What is written with a percent sign.
  get('/%68elp/', 200),
  get('/%2e/', 200),
  get('/..%2f', 400),
  get('/%2e%2e/', 400),
  get('/help/..%2f', 200),
  get('/help/%2e%2e/words/', 200),
  get('/%2fhelp/', 200),
  get('/%00', 400),
  get('/help/%00', 400),
  get('/help/?x=%00', 200),
  get('/%', 400),
  get('/%2', 400),
  get('/%zz', 400),
  get('/%ff', 404),
  get('/%c3%28/', 404),
  get('/%5c', 404),
  get('/%3f', 404),
  get('/%23', 404),
  get('/%25', 404),
  get('/%2568elp/', 404),
  // Files for hosts, spelt oddly.
  get('/_headers', 404),
  get('/%5fheaders', 404),
  get('//_headers', 404),
  get('/help/../_redirects', 404),
  get('/./_headers', 404),
  get('/%2e/%5Fheaders', 404),
  // Parts of an address that are for the browser or for a proxy.
  get('/?', 200),
  get('/?//[', 200),
  get('/help/#main', 200),
  get('/#', 200),
  get('/help/?a=b', 200),
  get('http://localhost/help/', 200),
  get('HTTP://localhost', 200),
  get('http://localhost?x', 200),
  get('http://[::1]/help/', 200),
  get('http://localhost:80/', 200),
  get('http://[', 400),
  get('http://', 400),
  get('http://local_host\\/', 400),
  get('*', 400),
  get('help/', 400),
  get('', 400),
  get('/a b', 400),
  get('/a\tb', 400),
  get('/\u007f', 400),
  get('/\u0001', 400),
  // Folders and files with and without a slash.
  get('/help', 301, '/help/'),
  get('/assets', 301, '/assets/'),
  get('/assets/', 404),
  get('/help/index.html', 200),
  get('/help/index.html/', 404),
  get('/icon.svg/', 404),
  get('/404', 404),
  get('/index', 404),
  get('/help/index', 404),
  // Redirects.
  get('/glossary', 301, '/words/'),
  get('//glossary/', 301, '/words/'),
  get('/%67lossary', 301, '/words/'),
  get('/go/HELP/', 301, '/go/help/'),
  get('/GO/help/', 301, '/go/help/'),
  get('/GO//help/', 301, '/go/help/'),
  get('/GO/a%20b', 301, '/go/a%20b'),
  get('/GO/%0d%0aX-Y:z', 404),
  get('/PL/help/', 301, '/pl/help/'),
  // Long ones.
  get(`/${'a'.repeat(300)}/`, 404),
  get(`/${'a'.repeat(7000)}`, 404),
  get(`/${'a/'.repeat(3500)}`, 404),
  get(`/${'a'.repeat(9000)}`, 414),
  get(`/?${'a'.repeat(20_000)}`, 414),
  get(`/${'a'.repeat(70_000)}`, 414),
  // Methods.
  by('HEAD', '/', 200),
  by('HEAD', '/nothing/', 404),
  by('HEAD', '/help', 301, '/help/'),
  by('POST', '/', 405),
  by('POST', '/nothing/', 404),
  by('POST', '/help', 301, '/help/'),
  by('PUT', '/', 405),
  by('PUT', '/nothing', 405),
  by('DELETE', '/help/', 405),
  by('OPTIONS', '/', 405),
  by('PATCH', '/', 405),
  by('TRACE', '/', 405),
  by('PROPFIND', '/help/', 405),
  by('CONNECT', 'localhost:80', 400),
  by('FOO', '/', 405),
  by('get', '/', 400),
  by('POST', '/glossary', 301, '/words/'),
  // What is no request.
  { name: 'no Host', bytes: 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', status: 400 },
  {
    name: 'a handshake of TLS',
    bytes: '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n',
    status: 400,
  },
  {
    name: 'a header without a name',
    bytes: 'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\nConnection: close\r\n\r\n',
    status: 400,
  },
];

/**
 * Sends bytes as they are, and reads the head of the answer.
 * @returns the status, and where it leads; status 0 when the connection was closed without an
 *   answer
 */
export const sendRaw = (
  port: number,
  bytes: string,
): Promise<{ status: number; location?: string; headers: string }> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const finish = (): void => {
      const [headers = ''] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n');
      const location = /^location: (.*)$/im.exec(headers)?.[1]?.trim();
      resolve({
        status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(headers)?.[1] ?? 0),
        headers,
        ...(location && { location }),
      });
    };
    const socket = connect({ port, host: '127.0.0.1', timeout: 5000 }, () =>
      socket.write(bytes, 'latin1'),
    );
    // A server may close while the rest of a long request is still on its way: what it has said
    // counts.
    socket
      .on('data', (part) => parts.push(part))
      .on('error', (error) => (parts.length > 0 ? finish() : reject(error)))
      .on('timeout', () => {
        socket.destroy();
        finish();
      })
      .on('close', finish);
  });

/** What a server answers otherwise than it should, a line a request. */
export async function oddFaults(
  port: number,
  requests: readonly OddRequest[] = oddRequests,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, bytes, status, location } of requests) {
    const answer = await sendRaw(port, bytes).catch((error: Error) => ({
      status: 0,
      headers: '',
      location: error.message,
    }));
    if (answer.status !== status || (location !== undefined && answer.location !== location))
      faults.push(
        `${JSON.stringify(name)}: ` +
          `${answer.status || 'no answer'}${answer.location ? ` ${answer.location}` : ''}, not ` +
          `${status}${location ? ` ${location}` : ''}`,
      );
  }
  return faults;
}
