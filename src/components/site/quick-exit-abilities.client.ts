import { attempt } from './quick-exit-attempt.client.ts';

/** What leaving can do in this browser. Tried, not looked up: browsers that refuse a thing often still name it. */
export interface ExitAbilities {
  /** It can keep the marks by which pages that are reached again know that someone has left. */
  marks: boolean;
  /** It can tell other tabs of this site. */
  channel: boolean;
}

/** Tries what leaving needs, and leaves nothing behind. */
export const findAbilities = (): ExitAbilities => ({
  marks: [() => sessionStorage, () => localStorage].every((storage) => attempt(() => {
    storage().setItem('try', '1');
    storage().removeItem('try');
    return true;
  })),
  channel: attempt(() => { new BroadcastChannel('try').close(); return true; }) ?? false,
});
