import type { APIContext } from 'astro';
import { getCalendarFiles } from '../../queries/calendar.ts';

export const getStaticPaths = async () =>
  (await getCalendarFiles()).map(({ id, text }) => ({ params: { id }, props: { text } }));

/** The days of a campaign, for a calendar. */
export const GET = ({ props }: APIContext<{ text: string }>): Response =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
