/**
 * The few globals that browsers and Node share and that the core uses. The DOM library stays out, so that nothing here
 * can lean on a page.
 */
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
declare const AbortSignal: { timeout(milliseconds: number): AbortSignal; any(signals: AbortSignal[]): AbortSignal };
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class Blob {
  constructor(parts: readonly Uint8Array[]);
  text(): Promise<string>;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
