/** What is remembered of one context; a programme has some hundred moments, and a server that reads many programmes keeps no more. */
const most = 10_000;

/** A function that reads one thing of a zone once: the sessions of a programme begin and end at the same moments. */
export function remember<One, Result>(read: (one: One, timeZone: string) => Result): (one: One, timeZone: string) => Result {
  const memory = new Map<string, Map<One, Result>>();
  return (one, timeZone) => {
    let known = memory.get(timeZone);
    if (!known) memory.set(timeZone, (known = new Map<One, Result>()));
    let result = known.get(one);
    if (result === undefined) {
      if (known.size > most) known.clear();
      known.set(one, (result = read(one, timeZone)));
    }
    return result;
  };
}
