import type { APIContext } from 'astro';
import { qrSvg } from '../../../components/ui/qr-pictures.ts';
import { getQrNames } from '../../../queries/short-links.ts';

export const getStaticPaths = getQrNames;

/** The code of a short link in one language, to print at any size. */
export const GET = ({ props }: APIContext<{ address: string }>): Response =>
  new Response(qrSvg(props.address), { headers: { 'Content-Type': 'image/svg+xml' } });
