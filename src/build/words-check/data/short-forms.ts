/** Short forms that nearly everyone knows, or that are better known than what they stand for. No city's own: those are explained in its glossary. */
export const knownShortForms: ReadonlySet<string> = new Set([
  'A&E', 'BBC', 'BSL', 'CCTV', 'CD', 'DVD', 'EU', 'GP', 'HIV', 'ID', 'LGBT', 'LGBT+', 'LGBTQ', 'LGBTQ+', 'MP', 'NHS', 'OK', 'PC', 'PDF', 'PIN', 'QR', 'SIM', 'SMS', 'TV', 'UK', 'UN', 'USB', 'VIP',
]);
