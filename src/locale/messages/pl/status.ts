import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Polish words of every element. */
export const status: StatusMessages = {
  retry: 'Spróbuj ponownie',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'Na tej stronie nie podano adresu dokumentu.',
      network: 'Nie udało się wczytać dokumentu: brak połączenia albo witryna, na której się znajduje, nie pozwala wyświetlić go tutaj.',
      'not-found': 'Pod podanym adresem nie ma dokumentu lub już go nie ma.',
      http: `Witryna, na której znajduje się dokument, zgłasza błąd (${httpStatus ?? '?'}).`,
      'time-out': 'Witryna, na której znajduje się dokument, zbyt długo nie odpowiada.',
      'too-large': 'Dokument jest zbyt duży, aby go wyświetlić.',
      html: 'Podany adres prowadzi do strony internetowej, a nie do dokumentu wydarzenia.',
      'not-json': 'Dokument jest niekompletny lub nie jest w formacie JSON.',
      'unknown-format': 'Dokument ma format, którego ta wersja nie zna.',
      unreadable: 'Dokument nie opisuje wydarzenia, które można odczytać.',
    })[code],
  partlyBroken: (count) => `Nie udało się odczytać ${plural('pl', count, { one: 'jednego wpisu', few: `${count} wpisów`, many: `${count} wpisów`, other: `${count} wpisu` })} dokumentu.`,
  partlyBrokenDetails: 'Dla organizatora',
  pair: (term, value) => `${term}: ${value}`,
};
