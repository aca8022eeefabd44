/** Resolves after the next frame has been painted, or soon where the page is hidden and paints none. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const isHidden = document.visibilityState === 'hidden';
    const timer = setTimeout(resolve, isHidden ? 0 : 250);
    if (isHidden) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        clearTimeout(timer);
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(null);
    });
  });
}
