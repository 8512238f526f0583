/** `npm run serve`: the built site at http://localhost:4321, with the headers and redirects that the hosts will send. */
import { createSite } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const server = await createSite('dist');
server.listen(port, () => console.log(`Safe City stands at http://localhost:${port}/ (Ctrl+C ends it)`));
