/** `npm run addresses`: adds the addresses of the built site to the list of those that must never die. Takes none away. */
import { writeFileSync } from 'node:fs';
import { addressFile, builtAddresses, readAddresses, toAddressFile } from './published-addresses.ts';

const published = readAddresses();
const built = builtAddresses('dist');
const added = built.filter((path) => !published.includes(path));
writeFileSync(addressFile, toAddressFile(published, built));
for (const path of added) console.log(`new: ${path}`);
console.log(`${addressFile} holds ${new Set([...published, ...built]).size} addresses, ${added.length} of them new.`);
