/**
 * Does what a browser may refuse (storage, channels, the history), so that one refusal takes
 * nothing else along.
 * @returns what it gives; nothing when it is refused
 */
export function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
