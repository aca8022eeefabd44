/* One worker never installs, the other takes every request and throws. Neither failure is the programme's. */
{
  const { serviceWorker } = navigator;
  serviceWorker?.register('never.js', { scope: 'nowhere/' }).catch(() => undefined);
  serviceWorker?.register('worker.js').catch(() => undefined);
}
