import { styleText } from 'node:util';

/** Where the command writes. Standard output is for what was asked for; what is said about it goes to standard error. */
export interface Terminal {
  readonly out: (text: string | Uint8Array) => void;
  readonly say: (line: string) => void;
  /** Marks a word for the eye; only on a terminal, and never as the only sign. */
  readonly mark: (style: 'red' | 'yellow' | 'blue' | 'dim', text: string) => string;
  /** Shows how much of long work is done, on a terminal alone; the line goes when all is. */
  readonly progress: (done: number, total: number) => void;
  /** Is aborted when the user stops what would go on for ever; only who asks for it takes Ctrl+C away from the shell. */
  readonly untilStopped: () => AbortSignal;
}

const barWidth = 30;

/** The terminal of the process; without colours where it is none, or where `NO_COLOR` says so. */
export function processTerminal(): Terminal {
  const isColoured = process.stderr.isTTY && process.stderr.hasColors() && !process.env['NO_COLOR'];
  return {
    out: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${visible(line)}\n`),
    mark: (style, text) => (isColoured ? styleText(style, text) : text),
    untilStopped,
    progress: (done, total) => {
      if (process.stderr.isTTY) process.stderr.write(done < total ? `\r${barOf(done, total)}` : `\r${' '.repeat(barOf(done, total).length)}\r`);
    },
  };
}

function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** `███░░░  120 / 1000`: as long from beginning to end. */
function barOf(done: number, total: number): string {
  const filled = Math.round((barWidth * done) / Math.max(1, total));
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}  ${String(done).padStart(String(total).length)} / ${total}`;
}

/** What stands in a source must not move the cursor of who reads the report. */
function visible(line: string): string {
  return line.replace(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]|\u001b(?!\[\d{1,3}(;\d{1,3})*m)/g, '\ufffd').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
