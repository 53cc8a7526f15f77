import type {Random} from './random.js';

/** Where people live whose names come from one of faker's locales. */
export interface Place {
  /** Locale of faker: decides how people there are called. */
  locale: LocaleName;
  country: string;
  language: string;
  timeZone: string;
  /** How many of a hundred or so live there. */
  weight: number;
  /** `City` or, where it keeps another time than the rest, `City@Time/Zone`. */
  cities: readonly string[];
}

export type LocaleName =
  | 'en_US' | 'de' | 'fr' | 'es' | 'es_MX' | 'it' | 'pt_BR' | 'nl' | 'cs_CZ' | 'pl' | 'nb_NO' | 'sv' | 'fi' | 'tr'
  | 'el' | 'uk' | 'he' | 'ar' | 'ja' | 'zh_CN' | 'ko' | 'en_IN' | 'vi'; // prettier-ignore

/** Real cities: faker's are often made up, and a wrong one is seen at once by whoever lives there. */
export const PLACES: readonly Place[] = [
  place('en_US', 'US', 'en-US', 'America/New_York', 17, 'New York, Boston, Atlanta, Philadelphia, Chicago@America/Chicago, Austin@America/Chicago, Denver@America/Denver, San Diego@America/Los_Angeles, Seattle@America/Los_Angeles, Portland@America/Los_Angeles'),
  place('en_US', 'GB', 'en-GB', 'Europe/London', 8, 'London, Manchester, Leeds, Bristol, Edinburgh, Cardiff'),
  place('en_US', 'CA', 'en-CA', 'America/Toronto', 4, 'Toronto, Ottawa, Vancouver@America/Vancouver, Calgary@America/Edmonton'),
  place('en_US', 'AU', 'en-AU', 'Australia/Sydney', 3, 'Sydney, Melbourne@Australia/Melbourne, Brisbane@Australia/Brisbane, Perth@Australia/Perth'),
  place('en_US', 'IE', 'en-IE', 'Europe/Dublin', 1, 'Dublin, Cork, Galway'),
  place('de', 'DE', 'de-DE', 'Europe/Berlin', 11, 'Berlin, Hamburg, München, Köln, Leipzig, Stuttgart, Düsseldorf, Nürnberg'),
  place('de', 'AT', 'de-AT', 'Europe/Vienna', 2, 'Wien, Graz, Linz, Innsbruck'),
  place('de', 'CH', 'de-CH', 'Europe/Zurich', 2, 'Zürich, Bern, Basel, St. Gallen'),
  place('fr', 'FR', 'fr-FR', 'Europe/Paris', 8, 'Paris, Lyon, Marseille, Nantes, Bordeaux, Lille, Besançon, Saint-Étienne'),
  place('fr', 'CA', 'fr-CA', 'America/Toronto', 2, 'Montréal, Québec, Trois-Rivières'),
  place('fr', 'BE', 'fr-BE', 'Europe/Brussels', 1, 'Bruxelles, Liège, Namur'),
  place('es', 'ES', 'es-ES', 'Europe/Madrid', 5, 'Madrid, Barcelona, Valencia, Sevilla, Málaga, A Coruña'),
  place('es_MX', 'MX', 'es-MX', 'America/Mexico_City', 3, 'Ciudad de México, Guadalajara, Puebla, Mérida, Tijuana@America/Tijuana'),
  place('it', 'IT', 'it-IT', 'Europe/Rome', 4, 'Roma, Milano, Torino, Bologna, Napoli, Firenze'),
  place('pt_BR', 'BR', 'pt-BR', 'America/Sao_Paulo', 5, 'São Paulo, Rio de Janeiro, Belo Horizonte, Curitiba, Florianópolis, Brasília, Manaus@America/Manaus'),
  place('nl', 'NL', 'nl-NL', 'Europe/Amsterdam', 3, 'Amsterdam, Rotterdam, Utrecht, Eindhoven'),
  place('cs_CZ', 'CZ', 'cs-CZ', 'Europe/Prague', 2, 'Praha, Brno, Ostrava, Plzeň, České Budějovice'),
  place('pl', 'PL', 'pl-PL', 'Europe/Warsaw', 3, 'Warszawa, Kraków, Łódź, Wrocław, Gdańsk, Poznań'),
  place('nb_NO', 'NO', 'nb-NO', 'Europe/Oslo', 2, 'Oslo, Bergen, Trondheim, Tromsø, Ålesund'),
  place('sv', 'SE', 'sv-SE', 'Europe/Stockholm', 3, 'Stockholm, Göteborg, Malmö, Umeå, Örebro'),
  place('fi', 'FI', 'fi-FI', 'Europe/Helsinki', 1, 'Helsinki, Tampere, Turku, Jyväskylä'),
  place('tr', 'TR', 'tr-TR', 'Europe/Istanbul', 3, 'İstanbul, Ankara, İzmir, Bursa, Eskişehir'),
  place('el', 'GR', 'el-GR', 'Europe/Athens', 2, 'Athens, Thessaloniki, Patras, Heraklion'),
  place('uk', 'UA', 'uk-UA', 'Europe/Kyiv', 2, 'Kyiv, Lviv, Odesa, Kharkiv'),
  place('he', 'IL', 'he-IL', 'Asia/Jerusalem', 1, 'Tel Aviv, Haifa, Jerusalem'),
  place('ar', 'AE', 'ar-AE', 'Asia/Dubai', 2, 'Dubai, Abu Dhabi, Sharjah'),
  place('ar', 'EG', 'ar-EG', 'Africa/Cairo', 2, 'Cairo, Alexandria, Giza'),
  place('ja', 'JP', 'ja-JP', 'Asia/Tokyo', 4, 'Tokyo, Osaka, Kyoto, Sapporo, Fukuoka'),
  place('zh_CN', 'CN', 'zh-CN', 'Asia/Shanghai', 2, 'Shanghai, Beijing, Shenzhen, Chengdu'),
  place('zh_CN', 'SG', 'zh-SG', 'Asia/Singapore', 1, 'Singapore'),
  place('ko', 'KR', 'ko-KR', 'Asia/Seoul', 2, 'Seoul, Busan, Incheon, Daegu'),
  place('en_IN', 'IN', 'en-IN', 'Asia/Kolkata', 4, 'Bengaluru, Mumbai, Delhi, Pune, Chennai, Hyderabad'),
  place('vi', 'VN', 'vi-VN', 'Asia/Ho_Chi_Minh', 1, 'Hà Nội, Đà Nẵng, Cần Thơ'),
]; // prettier-ignore

const WEIGHTED = PLACES.map(where => [where, where.weight] as const);

export function pickPlace(random: Random): Place {
  return random.weighted(WEIGHTED);
}

/** City and time zone of one of the {@link Place.cities}. */
export function splitCity(city: string, {timeZone}: Place): {city: string; timeZone: string} {
  const [name = city, own = timeZone] = city.split('@');
  return {city: name, timeZone: own};
}

function place(
  locale: LocaleName,
  country: string,
  language: string,
  timeZone: string,
  weight: number,
  cities: string,
): Place {
  return {locale, country, language, timeZone, weight, cities: cities.split(', ')};
}
