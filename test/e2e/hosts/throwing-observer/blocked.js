/* An observer that refuses to be made, and frames that come late. */
window.IntersectionObserver = class {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
};
{
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) => request((time) => setTimeout(() => act(time), 30));
}
