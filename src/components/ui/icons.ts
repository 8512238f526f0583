import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/circle-check.svg?raw';
import chevron from 'lucide-static/icons/chevron-right.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import cross from 'lucide-static/icons/circle-x.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import hand from 'lucide-static/icons/hand-helping.svg?raw';
import heart from 'lucide-static/icons/heart-handshake.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import leave from 'lucide-static/icons/log-out.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import message from 'lucide-static/icons/message-circle-more.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import video from 'lucide-static/icons/video.svg?raw';
import waves from 'lucide-static/icons/waves.svg?raw';

const files = {
  'book-open': bookOpen,
  check,
  chevron,
  compass,
  cross,
  'door-open': doorOpen,
  globe,
  hand,
  heart,
  house,
  leave,
  list,
  message,
  phone,
  search,
  shield,
  users,
  video,
  waves,
};
export type IconName = keyof typeof files;

/** Names of every icon, for the style page. */
export const iconNames = Object.keys(files) as IconName[];

/** The shapes inside an icon's frame, from the kept set (Lucide, ISC licence). */
export const shapesOf = (name: IconName): string =>
  (/<svg[^>]*>([\s\S]*)<\/svg>/.exec(files[name])?.[1] ?? '').replace(/\s*\n\s*/g, '');
