/* As some blockers and very old polyfills leave pages. */
delete window.IntersectionObserver;
delete window.IntersectionObserverEntry;
delete window.requestIdleCallback;
