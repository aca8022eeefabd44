/** Stands in for `tell` where nobody asks what is wrong, as in the bundle of a page that shows a good document: it ends the search. */
export function tell(): never {
  throw new TypeError();
}
