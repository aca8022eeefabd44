/* Takes the page over while it loads; what it does not answer goes on to the network. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(() => caches.open('gazette')).then((cache) => cache.add('missing.html'))));
self.addEventListener('fetch', ({ request }) => {
  throw new Error(`Nobody thought of ${request.url}.`);
});
