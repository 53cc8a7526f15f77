import {expect} from '@open-wc/testing';
import {FIELDS} from '../../src/customers/index.js';
import {createCsvWriter, csvHeader, exportCsv} from '../../src/csv/index.js';
import type {Customer} from '../../src/customers/index.js';
import {batches, bytesOf, customer} from './support.js';

const HEADINGS =
  'id,name,email,avatar_url,verified,anonymous,country,city,time_zone,language,ip_address,browser,device,platform,' +
  'created_at,last_active_at,page_visits,conversations,returning,suspended_since,suspended_until,suspension_reason,' +
  'suspended_by_id,suspended_by';

/** The cells of one column, as they stand in the file. */
function column(key: string, given: Customer[], fields = {}): string[] {
  return createCsvWriter({columns: [key, 'returning'], ...fields})
    .rows(given)
    .split('\r\n')
    .slice(0, -1)
    .map(line => line.slice(0, line.lastIndexOf(',')));
}

describe('csv/write', () => {
  it('heads the columns of the contract in its order', () => {
    expect(createCsvWriter().header).to.equal(`\ufeff${HEADINGS}\r\n`);
  });

  it('puts declared attributes before found ones', () => {
    const {header} = createCsvWriter({
      fields: [{key: 'plan', label: 'Plan', type: 'text'}],
      attributeKeys: ['phone', 'plan', 'seats'],
    });
    expect(header).to.equal(`\ufeff${HEADINGS},attributes.plan,attributes.phone,attributes.seats\r\n`);
  });

  it('writes only the given columns, in their order, under their CSV names', () => {
    const {header} = createCsvWriter({columns: ['lastActiveAt', 'name', 'nonsense', 'attributes.plan']});
    expect(header).to.equal('\ufefflast_active_at,name,attributes.plan\r\n');
  });

  it('quotes a heading that needs it', () => {
    expect(csvHeader(['a', 'attributes.b,"c"'])).to.equal('\ufeffa,"attributes.b,""c"""\r\n');
  });

  it('writes each record with its final CRLF', () => {
    const given = [customer({name: 'Ann'}), customer({name: 'Bob'})];
    expect(createCsvWriter({columns: ['name', 'verified']}).rows(given)).to.equal('Ann,false\r\nBob,false\r\n');
  });

  it('writes nothing for nobody', () => {
    expect(createCsvWriter().rows([])).to.equal('');
  });

  it('writes a lone unknown cell as a record, not as an empty line', () => {
    expect(createCsvWriter({columns: ['name']}).rows([customer()])).to.equal('""\r\n');
  });

  it('writes times as ISO 8601 in UTC', () => {
    expect(column('createdAt', [customer({createdAt: 1})])).to.deep.equal(['1970-01-01T00:00:00.001Z']);
  });

  it('writes unknown as nothing', () => {
    for (const {key} of FIELDS.filter(field => field.read(customer()) === null)) {
      expect(column(key, [customer()]), key).to.deep.equal(['']);
    }
  });

  it('writes a declared date as a time, and an undeclared number as a number', () => {
    const given = [customer({attributes: {due: 0}})];
    const fields = [{key: 'due', label: 'Due', type: 'date' as const}];
    expect(column('attributes.due', given, {fields})).to.deep.equal(['1970-01-01T00:00:00.000Z']);
    expect(column('attributes.due', given)).to.deep.equal(['0']);
  });

  it('writes a number that is no time as it is', () => {
    expect(column('createdAt', [customer({createdAt: 9e15})])).to.deep.equal(['9000000000000000']);
  });

  it('joins lists by | and escapes their own | and \\', () => {
    expect(column('attributes.tags', [customer({attributes: {tags: ['a|b', 'c\\', 'd']}})])).to.deep.equal([
      'a\\|b|c\\\\|d',
    ]);
  });

  for (const sign of ['=', '+', '-', '@', '\t', '\0']) {
    it(`puts one ' before a text that begins with ${JSON.stringify(sign)}`, () => {
      expect(column('name', [customer({name: `${sign}1`})])).to.deep.equal([`'${sign}1`]);
    });
  }

  it("puts one ' before a text that begins with CR", () => {
    expect(column('name', [customer({name: '\r1'})])).to.deep.equal([`"'\r1"`]);
  });

  it("puts one more ' before quotes and such a sign, and none before other quotes", () => {
    expect(column('name', [customer({name: "''=1"}), customer({name: "'tis"})])).to.deep.equal(["'''=1", "'tis"]);
  });

  it('guards texts in lists and attributes, but no numbers', () => {
    const attributes = {list: ['=1', 'b'], note: '-x', balance: -5};
    expect(column('attributes.list', [customer({attributes})])).to.deep.equal(["'=1|b"]);
    expect(column('attributes.note', [customer({attributes})])).to.deep.equal(["'-x"]);
    expect(column('attributes.balance', [customer({attributes})])).to.deep.equal(['-5']);
  });
});

describe('csv/export', () => {
  it('makes a UTF-8 file with one BOM', async () => {
    const file = await exportCsv(batches([customer({name: 'É'})]), {columns: ['name', 'city']});
    expect([...(await bytesOf(file))]).to.deep.equal([...new TextEncoder().encode('\ufeffname,city\r\nÉ,\r\n')]);
    expect(file.type).to.equal('text/csv;charset=utf-8');
  });

  it('has headings even when there is nobody', async () => {
    expect((await bytesOf(await exportCsv(batches()))).length).to.equal(HEADINGS.length + 5);
  });

  it('gives attributes that come up late their columns, and fills earlier rows up', async () => {
    const given = batches(
      [customer({id: '1', attributes: {a: 'x\r\n"y"'}})],
      [customer({id: '2', attributes: {b: '=1', gone: null}})],
      [customer({id: '3', attributes: {c: ['p', 'q'], a: 'z'}})],
    );
    const text = await (await exportCsv(given)).text();
    const tail = (line: string) => line.slice(line.lastIndexOf('false,,,,,,') + 11);
    expect(text).to.contain(`${HEADINGS},attributes.a,attributes.b,attributes.c\r\n`);
    const records = text.slice(text.indexOf('attributes.c\r\n') + 14);
    expect(records.split(/(?<=[^x])\r\n/).map(tail)).to.deep.equal(['"x\r\n""y""",,', ",'=1,", 'z,,p|q', '']);
  });

  it('leaves undeclared attributes out when columns are given', async () => {
    const text = await (await exportCsv(batches([customer({attributes: {a: '1'}})]), {columns: ['id', 'city']})).text();
    expect(text).to.contain('id,city\r\nc1,\r\n');
  });

  it('tells its progress', async () => {
    const told: number[] = [];
    const many = Array.from({length: 600}, () => customer());
    await exportCsv(batches(many, many.slice(0, 10)), {onProgress: done => told.push(done)});
    expect(told).to.deep.equal([250, 500, 600, 610]);
  });

  it('stops with `aborted` when the signal fires', async () => {
    const abort = new AbortController();
    const given = batches([customer()], [customer()], [customer()]);
    let done = 0;
    const error = await exportCsv(given, {
      signal: abort.signal,
      onProgress: count => {
        done = count;
        if (count === 2) abort.abort();
      },
    }).catch((caught: unknown) => caught);
    expect(error).to.include({name: 'CustomerSourceError', code: 'aborted'});
    expect(done).to.equal(2);
  });

  it('reads nothing when it was aborted before', async () => {
    let asked = false;
    async function* given(): AsyncGenerator<Customer[]> {
      asked = true;
      yield await Promise.resolve([]);
    }
    const error = await exportCsv(given(), {signal: AbortSignal.abort()}).catch((caught: unknown) => caught);
    expect(error).to.include({code: 'aborted'});
    expect(asked).to.equal(false);
  });

  it('passes on what the batches throw', async () => {
    async function* given(): AsyncGenerator<Customer[]> {
      yield await Promise.resolve([customer()]);
      throw new Error('gone');
    }
    const error = await exportCsv(given()).catch((caught: unknown) => caught);
    expect(error).to.have.property('message', 'gone');
  });

  it('lets the page live: a timer fires during a long export', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    const many = Array.from({length: 20_000}, (_, index) => customer({name: `Name ${index}`, email: `a${index}@b.c`}));
    await exportCsv(batches(many));
    clearInterval(timer);
    expect(ticks).to.be.greaterThan(1);
  });
});
