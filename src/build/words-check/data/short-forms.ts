/**
 * Short forms that nearly everyone knows, or that are better known than what they stand for. No
 * city's own: those are explained in its glossary.
 */
export const knownShortForms: ReadonlySet<string> = new Set([
  'A&E',
  'AI',
  'BBC',
  'BSL',
  'CCTV',
  'CD',
  'DVD',
  'EU',
  'GP',
  'HIV',
  'ID',
  'LGBT',
  'LGBT+',
  'LGBTQ',
  'LGBTQ+',
  'MP',
  'NHS',
  'OK',
  'PC',
  'PDF',
  'PIN',
  'QR',
  'RAF',
  'SIM',
  'SMS',
  'TV',
  'UK',
  'UN',
  'USB',
  'VIP',
]);

/**
 * Names and labels that are written in capitals: spelling them out would tell a reader nothing
 * more.
 */
export const namesInCapitals: ReadonlySet<string> = new Set([
  'AA',
  'AAA',
  'BY',
  'CC',
  'HM',
  'JAWS',
  'MIT',
  'NVDA',
  'UNICEF',
]);
