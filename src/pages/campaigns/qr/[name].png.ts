import type { APIContext } from 'astro';
import { qrPng } from '../../../components/ui/qr-pictures.ts';
import { getQrNames } from '../../../queries/short-links.ts';

export const getStaticPaths = getQrNames;

/** The code of a short link in one language, as dots. */
export const GET = async ({ props }: APIContext<{ address: string }>): Promise<Response> =>
  new Response(new Uint8Array(await qrPng(props.address)), {
    headers: { 'Content-Type': 'image/png' },
  });
