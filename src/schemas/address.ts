import { z } from 'astro/zod';

/**
 * After the scheme: a whole name with at least one dot, no user, no password, no number for a name;
 * then anything but space, quotes and brackets.
 */
const rest = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\.?(?::\d+)?(?:[/?#][^\s"<>\\]*)?`;
const https = new RegExp(`^https://${rest}$`, 'u');
const http = new RegExp(`^https?://${rest}$`, 'u');

/** Whether a link may lead there: https, a whole name, nothing hidden before it. */
export const isHttpsAddress = (address: string): boolean =>
  https.test(address) && URL.canParse(address);

/** An address that visitors are sent to. @param what the field, as the message names it */
export const httpsAddress = (what: string) =>
  z
    .string({ error: `${what} is missing; write a full web address that starts with https://` })
    .refine(isHttpsAddress, {
      error:
        `${what} is a full web address that starts with https://, then a name like ` +
        'www.example.org, without a user name or spaces',
    });

/**
 * The address of a page that was read: some old ones have no https, and are named as they were
 * found.
 */
export const sourceAddress = (what: string) =>
  z
    .string({ error: `${what} is missing; write a full web address` })
    .refine((address) => http.test(address) && URL.canParse(address), {
      error:
        `${what} is a full web address that starts with https:// or http://, then a name ` +
        'like www.example.org, without a user name or spaces',
    });
