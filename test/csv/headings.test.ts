import {expect} from '@open-wc/testing';
import {FIELDS} from '../../src/customers/index.js';
import {mapHeadings} from '../../src/csv/headings.js';
import type {HeadingOptions} from '../../src/csv/headings.js';

/** Each heading's target: a field key, `attributes.<key>`, or `name:<part>`. */
function targets(headings: string[], options?: HeadingOptions): string[] {
  return mapHeadings(headings, options).map(({field, attribute, part}) =>
    attribute !== null ? `attributes.${attribute}` : part ? `${field}:${part}` : String(field),
  );
}

function only(heading: string, options?: HeadingOptions): string | undefined {
  return targets([heading], options)[0];
}

describe('csv/headings', () => {
  it('knows each CSV name and each field key as its own', () => {
    for (const {key, csv} of FIELDS) {
      expect(mapHeadings([csv])[0]).to.include({field: key, attribute: null, how: 'own'});
      if (key !== 'id') expect(only(key)).to.equal(key);
    }
  });

  it('ignores case, accents, blanks and punctuation', () => {
    expect(targets(['E-Mail', ' AVATAR url', 'Créated_At'])).to.deep.equal(['email', 'avatarUrl', 'createdAt']);
  });

  it('takes attributes.<key> to the letter', () => {
    expect(targets(['attributes.Plan B', 'attributes.email'])).to.deep.equal(['attributes.Plan B', 'attributes.email']);
    expect(targets(['attributes.email', 'email'])).to.deep.equal(['attributes.email', 'email']);
  });

  const synonyms: Record<string, string> = {
    'Email Address': 'email',
    Mail: 'email',
    'Full Name': 'name',
    'Given name': 'name:given',
    firstname: 'name:given',
    Surname: 'name:family',
    'Family Name': 'name:family',
    Nation: 'country',
    'Country code': 'country',
    Town: 'city',
    'Subscription Date': 'createdAt',
    'Signup date': 'createdAt',
    Created: 'createdAt',
    Joined: 'createdAt',
    'Date added': 'createdAt',
    'Last seen': 'lastActiveAt',
    'Last Login': 'lastActiveAt',
    'Operating System': 'platform',
    IP: 'ipAddress',
  };
  for (const [heading, target] of Object.entries(synonyms)) {
    it(`takes "${heading}" for ${target}`, () => {
      expect(only(heading)).to.equal(target);
      expect(mapHeadings([heading])[0]).to.include({how: 'synonym'});
    });
  }

  it('makes an attribute of what is no field', () => {
    expect(targets(['Phone 1', 'Company', 'PostalCode', 'support_rep_id', 'الهاتف'])).to.deep.equal([
      'attributes.phone1',
      'attributes.company',
      'attributes.postalCode',
      'attributes.supportRepId',
      'attributes.الهاتف',
    ]);
  });

  it('makes an attribute of a foreign id', () => {
    expect(targets(['ID', 'Customer Id', 'CustomerId', 'User ID'])).to.deep.equal([
      'attributes.id2',
      'attributes.customerId',
      'attributes.customerId2',
      'attributes.userId',
    ]);
  });

  it('names a column without a heading', () => {
    expect(targets(['name', '', ''])).to.deep.equal(['name', 'attributes.column2', 'attributes.column3']);
  });

  it('gives a field to the first of several columns, and keeps the rest', () => {
    expect(targets(['Email', 'E-mail', 'email'])).to.deep.equal(['email', 'attributes.eMail', 'attributes.email2']);
  });

  it('prefers our names to labels, and labels to synonyms', () => {
    const labels = {createdAt: ['Registriert'], name: ['User']};
    expect(targets(['Joined', 'Registriert'], {labels})).to.deep.equal(['attributes.joined', 'createdAt']);
    expect(targets(['Joined', 'Registriert', 'created_at'], {labels})[2]).to.equal('createdAt');
    expect(mapHeadings(['User'], {labels})[0]).to.include({field: 'name', how: 'translation'});
  });

  it('joins no parts of a name where a column has the whole', () => {
    expect(targets(['First name', 'Last name', 'Full name'])).to.deep.equal([
      'attributes.firstName',
      'attributes.lastName',
      'name',
    ]);
  });

  it('knows declared attributes by key and label', () => {
    const fields = [{key: 'plan', label: 'Price plan', type: 'text' as const}];
    expect(only('Plan', {fields})).to.equal('attributes.plan');
    expect(only('Price Plan', {fields})).to.equal('attributes.plan');
  });
});
