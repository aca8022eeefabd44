/** Waiting for what is to come, instead of sleeping. */

/** Less than the time limit of a test, so that the failure says what did not come. */
const longestWaitMs = 27_000;

/** Waits until a condition gives something, and gives that. */
export async function until<Result>(condition: () => Result, what = String(condition)): Promise<NonNullable<Result>> {
  const deadlineMs = performance.now() + longestWaitMs;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > deadlineMs) throw new Error(`It never came true: ${what}`);
    await turn();
  }
}

/** Waits for the next event of a type. */
export function once<Detail>(target: EventTarget, type: string): Promise<CustomEvent<Detail>> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent<Detail>), { once: true }));
}

/** Waits until everything that is under way without a network or a timer has been done. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits until what has changed is on the screen: what the browser lays out only when it comes near is there then. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
