/* A browser that is told to keep nothing throws as soon as storage is named. */
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException(`${name} is denied.`, 'SecurityError');
    },
  });
}
