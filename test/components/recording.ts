/** Records what elements tell the page, the console and the visitor's machine. */
import { undoLater } from './page.js';

/** Records the warnings in the console, except those of the library that elements are made with. */
export function recordWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    const text = words.map(String).join(' ');
    if (!text.includes('lit.dev/msg')) warnings.push(text);
  };
  undoLater(() => (console.warn = warn));
  return warnings;
}

/** Records the events of a type that reach the window. */
export function recordEvents<Detail>(type: string, act: (event: CustomEvent<Detail>) => void = () => undefined): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  listen(type, (event) => {
    events.push(event as CustomEvent<Detail>);
    act(event as CustomEvent<Detail>);
  });
  return events;
}

/** Records errors that nobody caught, on this page or in a frame of it. */
export function recordErrors(view: Window = window): string[] {
  const errors: string[] = [];
  listen('error', (event) => errors.push((event as ErrorEvent).message), true, view);
  listen('unhandledrejection', (event) => errors.push(String((event as PromiseRejectionEvent).reason)), false, view);
  return errors;
}

/** Records of each click whether its link would be followed, and follows none. */
export function recordFollowedLinks(): string[] {
  const followed: string[] = [];
  listen('click', (event) => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) followed.push(link.getAttribute('href') ?? '');
    event.preventDefault();
  });
  return followed;
}

/** A file offered to the visitor. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Records the files that are offered, on this page or in a frame of it, and saves none. */
export function recordDownloads({ URL, HTMLAnchorElement }: Pick<typeof globalThis, 'URL' | 'HTMLAnchorElement'> = window): Download[] {
  const downloads: Download[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (!blob) return click.call(this);
    void blob.text().then((text) => downloads.push({ name: this.download, type: blob.type, text }));
  };
  undoLater(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return downloads;
}

function listen(type: string, listener: (event: Event) => void, isCapturing = false, view: Window = window): void {
  view.addEventListener(type, listener, isCapturing);
  undoLater(() => view.removeEventListener(type, listener, isCapturing));
}
