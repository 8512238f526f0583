import { getWholeCalendar } from '../../queries/calendar.ts';

/** The days of all campaigns, for a calendar. */
export const GET = async (): Promise<Response> =>
  new Response(await getWholeCalendar(), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
