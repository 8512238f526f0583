import { getFigureFiles } from '../../queries/figures.ts';

/** Every figure as a table, to download. */
export async function GET(): Promise<Response> {
  return new Response((await getFigureFiles()).csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
