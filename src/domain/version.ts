/**
 * The version of an English text that a translation was made from: the first 12 hexadecimal digits
 * of its SHA-256, line ends and outer blank space left out.
 * @param text the whole file, front matter included
 */
export async function versionOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\r\n/g, '\n').trim());
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)]
    .slice(0, 6)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
