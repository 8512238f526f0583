import { expect, test } from 'vitest';
import { versionOf } from '../../../src/domain/version.ts';

test('a version is the first twelve digits of the SHA-256 of the text', async () => {
  expect(await versionOf('abc')).toBe('ba7816bf8f01');
});
test('the same text has the same version, another text another', async () => {
  expect(await versionOf('Call now.')).toBe(await versionOf('Call now.'));
  expect(await versionOf('Call now.')).not.toBe(await versionOf('Call now!'));
});
test('line ends of Windows and blank lines around the text change nothing', async () => {
  expect(await versionOf('one\r\ntwo\r\n\r\n')).toBe(await versionOf('one\ntwo'));
});
test('blank lines inside the text do', async () => {
  expect(await versionOf('one\n\ntwo')).not.toBe(await versionOf('one\ntwo'));
});
test('letters of every script are counted', async () => {
  expect(await versionOf('مرحبا')).not.toBe(await versionOf('مرحب'));
});
