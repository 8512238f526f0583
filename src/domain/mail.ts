/**
 * The longest address of a message that a mail program is sure to open. Chrome on Windows does
 * nothing, and says nothing, above some 2,000 characters.
 */
export const longestMail = 1_900;

/**
 * The address that opens a message in the visitor's own mail program. Lines end as mail wants them:
 * RFC 6068, section 5.
 * @param to the address of the other
 * @param body the text of the message, its lines parted as a box of a page has them: by a line feed
 *   alone
 * @returns the address, or nothing when it is too long to be opened everywhere
 */
export function mailHref(to: string, body: string): string | undefined {
  const href = `mailto:${to}?body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return href.length > longestMail ? undefined : href;
}
