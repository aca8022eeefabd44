/** What the command gives back to the shell. */
export const exitCodes = {
  /** All is well; there may be advice. */
  ok: 0,
  /** Something of the content is wrong or was lost, or nothing of it could be read. */
  content: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A file could not be read or written. */
  file: 3,
} as const;

/** A failure that is the user's to mend, told in one sentence without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.file) {
    super(message);
    this.exitCode = exitCode;
  }
}
