import { toHref } from '../i18n/routes.ts';
import { stringsFor } from '../i18n/strings.ts';

const doors = [
  { path: '/help/', key: 'help', icon: 'heart' },
  { path: '/help/in-danger-now/', key: 'danger', icon: 'shield' },
  { path: '/help/somewhere-safe-to-stay/', key: 'stay', icon: 'house' },
  { path: '/change/', key: 'change', icon: 'compass' },
  { path: '/step-in/', key: 'step-in', icon: 'users' },
  { path: '/words/', key: 'words', icon: 'book-open' },
] as const;

/** The ways into the site for each who comes, as the home page shows them. */
export function homeDoors(tag: string) {
  const t = stringsFor(tag);
  return doors.map(({ path, key, icon }) => ({
    href: toHref(tag, path),
    title: t(`home.door-${key}`),
    text: t(`home.door-${key}.text`),
    icon,
  }));
}
