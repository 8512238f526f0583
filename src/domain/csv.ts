/**
 * A cell that holds a comma, a quote or a line break stands between quotes, its own quotes doubled.
 */
const toCell = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as RFC 4180 has it: a line a row, each ended by CR and LF. @param rows the header first
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
