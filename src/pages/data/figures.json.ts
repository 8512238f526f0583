import { getFigureFiles } from '../../queries/figures.ts';

/** Every figure with its columns, licence and sources, for programs. */
export async function GET(): Promise<Response> {
  return new Response((await getFigureFiles()).json, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
