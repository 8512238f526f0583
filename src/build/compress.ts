/**
 * `npm run compress`: packed copies beside the files of the built site, for a server of one's own.
 * Hosts with a network of their own pack by themselves.
 */
import { compressFolder } from './hosts/compress.ts';
import { writeManifest } from './manifest.ts';

console.log(`${await compressFolder('dist')} files packed, as .br and as .gz`);
await writeManifest('dist');
