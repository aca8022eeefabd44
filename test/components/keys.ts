/** The keyboard of a visitor. */
import { sendKeys } from '@web/test-runner-commands';

/** Types a text letter by letter: some drivers press those of a text like a chord. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await sendKeys({ type: letter });
}
