/** Names that go together, and where people who have them live. */
export interface Culture {
  given: readonly string[];
  family: readonly string[];
  /** The family name comes first. */
  familyFirst: boolean;
  /** What stands between the two names. */
  joint: string;
  homes: readonly Home[];
}

export interface Home {
  country: string;
  city: string;
  timeZone: string;
  language: string;
}

export const CULTURES: readonly Culture[] = [
  culture(
    'Hannah, Marcus, Olivia, Theo, Grace, Isaac, Maya, Owen, Chloe, Jamal',
    'Whitfield, Okafor, Delgado, Sutton, Reyes, Hargreaves, Nakamura, Boyle, Lindgren, Pierce',
    'US/San Diego/America/Los_Angeles/en-US, US/Chicago/America/Chicago/en-US, GB/Leeds/Europe/London/en-GB, CA/Toronto/America/Toronto/en-CA, AU/Melbourne/Australia/Melbourne/en-AU',
  ),
  culture(
    'Leonie, Niklas, Jürgen, Anneliese, Björn, Käthe, Moritz, Friederike',
    'Köhler, Schröder, Müller, Großmann, Weiß, Lüdtke, Brandt, Jäger',
    'DE/Stuttgart/Europe/Berlin/de-DE, DE/Köln/Europe/Berlin/de-DE, AT/Wien/Europe/Vienna/de-AT, CH/Zürich/Europe/Zurich/de-CH',
  ),
  culture(
    'François, Hélène, Camille, Dominique, Zoé, Étienne, Maëlys, Loïc',
    'Tremblay, Lefebvre, Bernard, Dubois, Mercier, Fèvre, Gagné, Peltier',
    'FR/Besançon/Europe/Paris/fr-FR, FR/Lyon/Europe/Paris/fr-FR, CA/Montréal/America/Toronto/fr-CA, BE/Liège/Europe/Brussels/fr-BE',
  ),
  culture(
    'Luís, Fernanda, João, Inês, Rafael, Beatriz, Gonçalo, Catarina',
    'Gonçalves, Almeida, Araújo, Magalhães, Simões, Conceição, Rocha, Brandão',
    'BR/São José dos Campos/America/Sao_Paulo/pt-BR, BR/Brasília/America/Sao_Paulo/pt-BR, PT/Lisboa/Europe/Lisbon/pt-PT',
  ),
  culture(
    'José, Íñigo, Lucía, Begoña, Martín, Ximena, Andrés, Noelia',
    'Muñoz, Rodríguez, Ibáñez, Peña, Castañeda, Quiñones, Vázquez, Ortega',
    'ES/A Coruña/Europe/Madrid/es-ES, MX/Mérida/America/Merida/es-MX, CL/Valparaíso/America/Santiago/es-CL, AR/Córdoba/America/Argentina/Cordoba/es-AR',
  ),
  culture(
    'Bjørn, Astrid, Øyvind, Sølvi, Håkon, Åse, Lærke, Søren',
    'Hansen, Ødegård, Bråthen, Sørensen, Nygård, Kjær, Løvås, Aasen',
    'NO/Tromsø/Europe/Oslo/nb-NO, NO/Oslo/Europe/Oslo/nb-NO, DK/Århus/Europe/Copenhagen/da-DK, SE/Malmö/Europe/Stockholm/sv-SE',
  ),
  culture(
    'František, Łukasz, Zofia, Růžena, Małgorzata, Jiří, Żaneta, Václav',
    'Wichterlová, Wójcik, Dvořák, Kowalczyk, Šťastný, Zieliński, Hořejší, Świątek',
    'CZ/Praha/Europe/Prague/cs-CZ, PL/Łódź/Europe/Warsaw/pl-PL, PL/Kraków/Europe/Warsaw/pl-PL',
  ),
  culture(
    'Çağla, İbrahim, Gülşen, Oğuz, Şebnem, Ümit',
    'Yılmaz, Öztürk, Çelik, Şahin, Doğan, Güneş',
    'TR/İstanbul/Europe/Istanbul/tr-TR, TR/İzmir/Europe/Istanbul/tr-TR',
  ),
  culture(
    'Оксана, Тарас, Соломія, Богдан, Ярина, Максим',
    'Шевченко, Коваленко, Бондар, Мельник, Ткачук, Гнатюк',
    'UA/Lviv/Europe/Kyiv/uk-UA, UA/Odesa/Europe/Kyiv/uk-UA',
  ),
  culture(
    'Ελένη, Γιώργος, Κατερίνα, Νίκος, Δήμητρα',
    'Παπαδόπουλος, Βλάχου, Οικονόμου, Αγγελίδης, Καραγιάννη',
    'GR/Thessaloniki/Europe/Athens/el-GR, CY/Nicosia/Asia/Nicosia/el-CY',
  ),
  culture(
    'ليلى, يوسف, مريم, عمر, نور, خالد, سلمى, طارق, هدى, سامي',
    'الحسيني, منصور, الخطيب, حداد, العلي, شاهين, بركات, القحطاني, درويش, نجار',
    'EG/Alexandria/Africa/Cairo/ar-EG, AE/Dubai/Asia/Dubai/ar-AE, SA/Riyadh/Asia/Riyadh/ar-SA, MA/Fès/Africa/Casablanca/ar-MA, JO/Amman/Asia/Amman/ar-JO',
  ),
  culture(
    'נועה, איתן, תמר, יונתן, שירה',
    'לוי, מזרחי, פרידמן, אברהמי, ברק',
    'IL/Haifa/Asia/Jerusalem/he-IL, IL/Tel Aviv/Asia/Jerusalem/he-IL',
  ),
  culture(
    '美咲, 蓮, 陽菜, 大翔, さくら, 健太',
    '佐藤, 高橋, 渡辺, 小林, 中村, 斎藤',
    'JP/Osaka/Asia/Tokyo/ja-JP, JP/Sapporo/Asia/Tokyo/ja-JP',
    'family-first',
    ' ',
  ),
  culture(
    '伟, 静怡, 浩然, 雨桐, 子墨',
    '王, 李, 陈, 欧阳, 赵',
    'CN/Chengdu/Asia/Shanghai/zh-CN, SG/Singapore/Asia/Singapore/zh-SG, TW/Taipei/Asia/Taipei/zh-TW',
    'family-first',
    '',
  ),
  culture(
    '서연, 민준, 지우, 하은, 도윤',
    '김, 이, 박, 최, 정',
    'KR/Busan/Asia/Seoul/ko-KR, KR/Seoul/Asia/Seoul/ko-KR',
    'family-first',
    '',
  ),
  culture(
    'प्रिया, अर्जुन, मीरा, रोहन, काव्या',
    'शर्मा, नायर, पटेल, अय्यर, गुप्ता',
    'IN/Pune/Asia/Kolkata/hi-IN, IN/Bengaluru/Asia/Kolkata/hi-IN',
  ),
];

/** Of those, the names written from right to left in Arabic. */
export const ARABIC = CULTURES.filter(({homes}) => homes.some(({language}) => language.startsWith('ar')));

/** `homes`: `country/city/time/zone/language`, with commas between them. */
function culture(given: string, family: string, homes: string, order = 'given-first', joint = ' '): Culture {
  return {
    given: given.split(', '),
    family: family.split(', '),
    familyFirst: order === 'family-first',
    joint,
    homes: homes.split(', ').map(home => {
      const [country = '', city = '', ...rest] = home.split('/');
      return {country, city, timeZone: rest.slice(0, -1).join('/'), language: rest.at(-1) ?? ''};
    }),
  };
}
