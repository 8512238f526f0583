/**
 * What leaving can do in this browser. Tried, not looked up: browsers that refuse a thing often
 * still name it.
 */
export interface ExitAbilities {
  /** It can keep the marks by which pages that are reached again know that someone has left. */
  marks: boolean;
  /** It can tell other tabs of this site. */
  channel: boolean;
}

/** Tries what leaving needs, and leaves nothing behind. */
export const findAbilities = (): ExitAbilities => ({
  marks: [() => sessionStorage, () => localStorage].every((storage) =>
    works(() => {
      storage().setItem('try', '1');
      storage().removeItem('try');
    }),
  ),
  channel: works(() => new BroadcastChannel('try').close()),
});

/**
 * Not quick-exit-attempt.client.ts: a file that two scripts share is one more request in every
 * page.
 */
function works(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
