import { isKnownTimeZone } from '../../schemas/index.js';

/** Cities where conferences are held and after which no zone is named, in the spellings of their visitors. */
const cities: Readonly<Record<string, string>> = {
  'Europe/Paris': 'lyon,marseille,nice,sophia antipolis,toulouse,nantes,bordeaux,lille,strasbourg,grenoble,rennes,montpellier,rouen,dijon,angers,brest,cannes,metz,nancy,tours,poitiers,orleans,clermont-ferrand',
  'Europe/Berlin': 'hamburg,hambourg,munchen,munich,koln,cologne,leipzig,dresden,dresde,frankfurt,francfort,stuttgart,dusseldorf,nurnberg,nuremberg,karlsruhe,bonn,hannover,mildenberg,chemnitz,gottingen',
  'Europe/Brussels': 'bruxelles,brussel,brussel,gent,ghent,gand,antwerpen,anvers,antwerp,liege,leuven,louvain,namur',
  'Europe/Zurich': 'geneve,geneva,genf,lausanne,bern,berne,basel,bale,luzern,lucerne,zuerich',
  'Europe/Vienna': 'wien,vienne,graz,linz,salzburg', 'Europe/Rome': 'roma,milano,milan,torino,turin,bologna,firenze,florence,napoli,bari,venezia,trento',
  'Europe/Madrid': 'barcelona,barcelone,valencia,sevilla,bilbao,malaga,zaragoza', 'Europe/Lisbon': 'lisboa,lisbonne,porto,coimbra',
  'Europe/London': 'manchester,edinburgh,glasgow,birmingham,cambridge,oxford,bristol,cardiff,leeds', 'Europe/Amsterdam': 'rotterdam,utrecht,eindhoven,delft,den haag,the hague,la haye',
  'Europe/Warsaw': 'warszawa,varsovie,krakow,cracovie,gdansk,wroclaw,poznan', 'Europe/Prague': 'praha,brno', 'Europe/Copenhagen': 'kobenhavn,copenhague,aarhus',
  'Europe/Stockholm': 'goteborg,gothenburg,malmo', 'Europe/Athens': 'thessaloniki,athina,athenes,heraklion', 'Africa/Casablanca': 'rabat,marrakech,tanger,fes', 'Africa/Algiers': 'alger,oran', 'Africa/Tunis': 'sfax,sousse',
  'America/New_York': 'boston,washington,philadelphia,atlanta,miami,pittsburgh', 'America/Los_Angeles': 'san francisco,seattle,portland,san diego,san jose',
  'America/Toronto': 'montreal,ottawa,quebec', 'Asia/Kolkata': 'kochi,bangalore,bengaluru,mumbai,delhi,new delhi,chennai,hyderabad', 'Asia/Tokyo': 'osaka,kyoto', 'Australia/Sydney': 'canberra',
};

/** The zone of a city, by the names that the zones have and a list of others; none where neither knows it. */
export function zoneOfCity(city: string): string | undefined {
  const name = fold(city.split(/[,(/]/)[0] ?? '');
  if (name.length < 3) return undefined;
  const listed = Object.entries(cities).find(([, names]) => names.split(',').includes(name))?.[0];
  const zone = listed ?? Intl.supportedValuesOf('timeZone').find((id) => id.includes('/') && fold(id.slice(id.lastIndexOf('/') + 1)) === name);
  return zone !== undefined && isKnownTimeZone(zone) ? zone : undefined;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/_/g, ' ').trim();
}
