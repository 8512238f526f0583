/**
 * `npm run addresses`: adds the addresses and the short links of the built site to the lists of
 * those that must never die. Takes none away.
 */
import { writeFileSync } from 'node:fs';
import {
  addressFile,
  builtAddresses,
  readAddresses,
  toAddressFile,
} from './published-addresses.ts';
import {
  brokenShortLinks,
  builtShortLinks,
  readShortLinks,
  shortLinkFile,
  toShortLinkFile,
} from './published-short-links.ts';

const published = readAddresses();
const built = builtAddresses('dist');
const added = built.filter((path) => !published.includes(path));
writeFileSync(addressFile, toAddressFile(published, built));
for (const path of added) console.log(`new: ${path}`);
console.log(
  `${addressFile} holds ${new Set([...published, ...built]).size} addresses, ${added.length} ` +
    'of them new.',
);

const printed = readShortLinks();
const links = builtShortLinks('dist');
const broken = brokenShortLinks(printed, links);
writeFileSync(shortLinkFile, toShortLinkFile(printed, links));
for (const [path, to] of links) if (!printed.has(path)) console.log(`new: ${path} leads to ${to}`);
for (const { path, was, to } of broken)
  console.error(
    `${path} was published and leads to ${was}; now it leads ${to ? `to ${to}` : 'nowhere'}. ` +
      'Mend "shortLinks" in content/site.yaml.',
  );
console.log(
  `${shortLinkFile} holds ${new Set([...printed.keys(), ...links.keys()]).size} short links.`,
);
process.exitCode = broken.length > 0 ? 1 : 0;
