/**
 * `npm run build` does this last: the rules of the built site for servers that read no `_headers`,
 * into `deploy/`.
 */
import { writeFileSync } from 'node:fs';
import { readHeaderRules } from './host-headers.ts';
import { toCaddy } from './hosts/caddy.ts';
import { toNginx } from './hosts/nginx.ts';
import { siteRedirects } from './redirects.ts';

const redirects = siteRedirects();
const rules = await readHeaderRules('dist');
writeFileSync('deploy/rules.nginx.conf', toNginx(rules, redirects));
writeFileSync('deploy/rules.caddy', toCaddy(rules, redirects));
