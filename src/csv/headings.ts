import {ATTRIBUTE_PREFIX, FIELDS, fold} from '../customers/index.js';
import type {CustomField} from '../customers/index.js';

/** A part of a name that other tools keep in a column of its own. */
export type NamePart = 'given' | 'middle' | 'family';

/** What a column of the file was taken for. */
export interface CsvColumn {
  heading: string;
  /** Key of a built-in field, or `null`. */
  field: string | null;
  /** Key of the attribute that the column becomes, or `null`. */
  attribute: string | null;
  /** For `name`: the column holds only this part of it. */
  part?: NamePart;
  /** What told: our own name, a label of the field in some language, the table of synonyms, or nothing of these. */
  how: 'own' | 'translation' | 'synonym' | 'attribute' | 'ignored';
}

export interface HeadingOptions {
  /** The host's custom fields: known by key and label too. */
  fields?: readonly CustomField[];
  /** The fields' labels in the languages of the page, by field key: headings may be these as well. */
  labels?: Readonly<Record<string, readonly string[]>>;
}

/** How other tools head the columns of our fields, as {@link headingKey} makes them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  name: 'fullname contactname customername displayname clientname',
  email: 'emailaddress mail mailaddress emailid primaryemail contactemail useremail customeremail workemail',
  avatarUrl: 'avatar picture photo image pictureurl photourl imageurl profilepicture profilephoto',
  verified: 'isverified emailverified isemailverified confirmed emailconfirmed',
  anonymous: 'isanonymous',
  country: 'countrycode countryname nation countryregion countryorregion',
  city: 'town locality citytown cityname',
  timeZone: 'tz',
  language: 'lang locale preferredlanguage languagecode',
  ipAddress: 'ip lastip lastseenip ipaddr',
  browser: 'browsername',
  device: 'devicetype',
  platform: 'os operatingsystem osname',
  createdAt:
    'subscriptiondate signupdate signupat signuptime signedup signedupat created createddate createdon createdate ' +
    'creationdate datecreated joined joinedat joinedon joindate datejoined dateadded addedat addedon registered ' +
    'registeredat registrationdate dateregistered customersince firstseen firstseenat firstvisit',
  lastActiveAt:
    'lastseen lastseenat lastactive lastactivity lastactivityat lastactivitydate lastlogin lastloginat lastlogindate ' +
    'lastsignin lastsigninat lastvisit lastvisitat',
  pageVisits: 'visits pageviews',
  conversations: 'conversationcount conversationscount',
  returning: 'isreturning returningvisitor',
};

const NAME_PARTS: Readonly<Record<NamePart, string>> = {
  given: 'firstname givenname forename fname',
  middle: 'middlename secondname',
  family: 'lastname surname familyname lname',
};

type Target = Omit<CsvColumn, 'heading'>;

/**
 * What each column of a file is for. Our own names go before labels and these before synonyms; among equals the first
 * column wins. Whatever is no field of ours becomes an attribute, so that nothing of a file is lost. A foreign id is an
 * attribute too: two files that both number from 1 must not overwrite each other's people, who are matched by email.
 */
export function mapHeadings(headings: readonly string[], {fields = [], labels = {}}: HeadingOptions = {}): CsvColumn[] {
  const targets = new Array<Target | undefined>(headings.length);
  const taken = new Set<string>();
  for (const find of [ownName, label(labels), synonym, namePart]) {
    headings.forEach((heading, index) => {
      const target = targets[index] ? undefined : find(heading);
      if (!target || taken.has(nameOf(target)) || (target.part && taken.has('name'))) return;
      taken.add(nameOf(target));
      targets[index] = target;
    });
  }
  const keys = new Set([...FIELDS.map(field => field.key), ...targets.map(target => target?.attribute ?? '')]);
  return headings.map((heading, index) => ({
    heading,
    ...(targets[index] ?? {field: null, attribute: attributeKey(heading, index, fields, keys), how: 'attribute'}),
  }));
}

/** The column as an attribute instead of the field it was taken for. */
export function asAttribute({heading}: CsvColumn, columns: readonly CsvColumn[]): CsvColumn {
  const keys = new Set(columns.map(column => column.attribute ?? ''));
  return {heading, field: null, attribute: unused(camelCase(heading), keys), how: 'attribute'};
}

/** Whether the headings are those of a full export of ours: every built-in field under its own name. */
export function isFullExport(headings: readonly string[]): boolean {
  return FIELDS.every(field => headings.includes(field.csv));
}

const OWN_KEYS: ReadonlyMap<string, string> = new Map(
  FIELDS.filter(field => field.key !== 'id').flatMap(({key, csv}) => [
    [headingKey(csv), key],
    [headingKey(key), key],
  ]),
);
const SYNONYM_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, words]) => words.split(' ').map(word => [word, field] as const)),
);
const PART_KEYS: ReadonlyMap<string, NamePart> = new Map(
  (['given', 'middle', 'family'] as const).flatMap(part => NAME_PARTS[part].split(' ').map(word => [word, part])),
);

function ownName(heading: string): Target | undefined {
  if (isAttributeHeading(heading)) {
    return {field: null, attribute: heading.slice(ATTRIBUTE_PREFIX.length), how: 'own'};
  }
  // An id is ours only when it is written as we write it: "ID" is how other tools head theirs.
  if (heading === 'id') return {field: 'id', attribute: null, how: 'own'};
  return toField(OWN_KEYS.get(headingKey(heading)), 'own');
}

function label(labels: Readonly<Record<string, readonly string[]>>): (heading: string) => Target | undefined {
  const keys = new Map(
    FIELDS.filter(field => field.key !== 'id').flatMap(({key}) =>
      (labels[key] ?? []).map(text => [headingKey(text), key] as const),
    ),
  );
  return heading => toField(keys.get(headingKey(heading)), 'translation');
}

function synonym(heading: string): Target | undefined {
  return toField(SYNONYM_KEYS.get(headingKey(heading)), 'synonym');
}

function namePart(heading: string): Target | undefined {
  const part = PART_KEYS.get(headingKey(heading));
  return part && {field: 'name', attribute: null, part, how: 'synonym'};
}

function nameOf({field, attribute, part}: Target): string {
  return attribute === null ? `${part ?? ''}${field}` : ATTRIBUTE_PREFIX + attribute;
}

function toField(field: string | undefined, how: Target['how']): Target | undefined {
  return field === undefined ? undefined : {field, attribute: null, how};
}

function isAttributeHeading(heading: string): boolean {
  return heading.startsWith(ATTRIBUTE_PREFIX) && heading.length > ATTRIBUTE_PREFIX.length;
}

/** A declared attribute by its key or label, else a key made of the heading; each key once. */
function attributeKey(heading: string, index: number, fields: readonly CustomField[], keys: Set<string>): string {
  const key = headingKey(heading);
  const declared = fields.find(field => headingKey(field.key) === key || headingKey(field.label) === key);
  if (key && declared && !keys.has(declared.key)) {
    keys.add(declared.key);
    return declared.key;
  }
  return unused(camelCase(heading) || `column${index + 1}`, keys);
}

function unused(wanted: string, keys: Set<string>): string {
  let key = wanted;
  for (let count = 2; keys.has(key); count++) key = `${wanted}${count}`;
  keys.add(key);
  return key;
}

/** "Customer Id", "customer_id" and "CustomerId" → `customerId`. Letters of other scripts stay as they are. */
function camelCase(heading: string): string {
  const words = heading
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(word => word.toLowerCase());
  return words.map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('');
}

/** What headings are compared by: case, accents, blanks and punctuation do not matter. */
function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
