/** What the order of a list depends on. */
interface Orderable { isLocal: boolean; phones: readonly unknown[]; status: string; name: string }

const rank = ({ isLocal, phones, status }: Orderable): number => (status === 'open' ? 0 : 4) + (isLocal ? 0 : 2) + (phones.length > 0 ? 0 : 1);

/**
 * Orders services as someone in need would want them: confirmed before not reconfirmed, the city's own before the
 * country's, those with a number before those without; then by name.
 */
export const byNearness = (a: Orderable, b: Orderable): number => rank(a) - rank(b) || a.name.localeCompare(b.name);
