/* In the manner of the libraries of 2007: every object of the page has more than it was born with, and tells it in every loop. */
{
  const extend = (prototype, methods) => {
    for (const name in methods) prototype[name] = methods[name];
  };
  extend(Object.prototype, {
    extend(other) {
      for (const name in other) this[name] = other[name];
      return this;
    },
    isEmpty() {
      return Object.keys(this).length === 0;
    },
    clone() {
      return Object.assign({}, this);
    },
    inspect() {
      return String(this);
    },
  });
  extend(Array.prototype, {
    each: Array.prototype.forEach,
    contains: Array.prototype.includes,
    first() {
      return this[0];
    },
    clean() {
      return this.filter((item) => item !== null && item !== undefined);
    },
    flatten() {
      return [].concat(...this);
    },
    remove(item) {
      this.splice(this.indexOf(item), 1);
      return this;
    },
  });
  extend(String.prototype, {
    contains: String.prototype.includes,
    stripTags() {
      return this.replace(/<[^>]+>/g, '');
    },
  });
  extend(Element.prototype, {
    show() {
      this.style.display = '';
    },
    addClass(name) {
      this.className += ` ${name}`;
    },
  });
  extend(Function.prototype, {
    delay(milliseconds) {
      return setTimeout(this, milliseconds);
    },
  });
}
