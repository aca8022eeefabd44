/** Whether a click is to be handled here; one with a modifier key opens a link elsewhere, and that is the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
