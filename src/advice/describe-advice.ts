import { describeCoFundingFault } from '../locale/co-funding.js';
import { writePath } from '../locale/issues.js';
import type { Advice } from './advice.js';

type Sentences = Readonly<Record<Exclude<Advice['code'], 'co-funding'>, (found: string, other: string) => string>>;

const english: Sentences = {
  'language-missing': (found) => `is missing in “${found}”, a language of the document.`,
  'hour-without-zone': (found) => `names an hour, “${found}”, without a time zone; who takes part from elsewhere will come too early or too late.`,
  'contact-reachable': (found) => `“${found}” is on stage and can be reached by everybody. Ask first, then set “visibility” to “public”.`,
  'track-contrast': (found) => `the colour ${found} is too pale on a white page; a contrast of 3 to 1 is asked for (WCAG 1.4.11).`,
  'person-twice': (found, other) => `“${found}” is at the same time in the session “${other}”.`,
  'room-twice': (found, other) => `the room “${found}” is taken at the same time by the session “${other}”.`,
  'picture-without-text': () => 'the picture has no text for those who do not see it (“alt”).',
  'link-not-secure': (found) => `${found} can be read and changed on the way; use https.`,
};

const french: Sentences = {
  'language-missing': (found) => `manque en «\u00a0${found}\u00a0», une langue du document.`,
  'hour-without-zone': (found) => `donne une heure, «\u00a0${found}\u00a0», sans fuseau horaire\u00a0; qui suit de loin viendra trop tôt ou trop tard.`,
  'contact-reachable': (found) => `«\u00a0${found}\u00a0» intervient et peut être joint par tout le monde. Demandez d’abord, puis donnez à « visibility » la valeur « public ».`,
  'track-contrast': (found) => `la couleur ${found} est trop pâle sur fond blanc\u00a0; un contraste de 3 pour 1 est demandé (WCAG 1.4.11).`,
  'person-twice': (found, other) => `«\u00a0${found}\u00a0» est au même moment dans la séance «\u00a0${other}\u00a0».`,
  'room-twice': (found, other) => `la salle «\u00a0${found}\u00a0» est prise au même moment par la séance «\u00a0${other}\u00a0».`,
  'picture-without-text': () => 'l’image n’a pas de texte pour qui ne la voit pas (« alt »).',
  'link-not-secure': (found) => `${found} peut être lu et modifié en chemin\u00a0; utilisez https.`,
};

/** An advice as a line for the organiser, with where it is: `sessions[3].rooms: the room “salle-1” is taken…`. */
export function describeAdvice(advice: Advice, language: 'en' | 'fr'): string {
  const { code, found = '', other = '', fault } = advice;
  const sentence = code === 'co-funding' ? describeCoFundingFault(fault!, language) : (language === 'fr' ? french : english)[code](found, other);
  return `${writePath(advice.path)}${language === 'fr' ? '\u00a0: ' : ': '}${sentence}`;
}
