import {expect} from '@open-wc/testing';
import {openCustomersCsv, readCustomersCsv} from '../../src/csv/index.js';
import type {CsvReading, CsvReadOptions} from '../../src/csv/index.js';
import type {CustomerImportRow, CustomField} from '../../src/customers/index.js';
import {FIELDS} from '../../src/customers/index.js';
import {NOW} from './support.js';

/** The headings of a full export. */
const FULL = FIELDS.map(({csv}) => csv).join(',');

function read(text: string | Blob, options: CsvReadOptions = {}): Promise<CsvReading> {
  return readCustomersCsv(text, {now: NOW, ...options});
}

async function row(text: string, options?: CsvReadOptions): Promise<CustomerImportRow | undefined> {
  return (await read(text, options)).rows[0];
}

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const codes = ({report}: CsvReading) => report.problems.map(({code, field, count}) => `${code} ${field} ${count}`);

describe('csv/read: the file', () => {
  for (const [name, delimiter] of Object.entries({comma: ',', semicolon: ';', tab: '\t', bar: '|'})) {
    it(`finds the delimiter: ${name}`, async () => {
      const text = ['name', 'email', 'city'].join(delimiter) + '\n' + ['Ann', 'a@b.co', 'Bonn'].join(delimiter);
      const {rows, report} = await read(text);
      expect(rows).to.deep.equal([{row: 2, name: 'Ann', email: 'a@b.co', city: 'Bonn'}]);
      expect(report.delimiter).to.equal(delimiter);
    });
  }

  it('is not misled by other delimiters in the cells', async () => {
    const {rows} = await read('name;note\n"Lee, Ann";a,b,c\n"Poe; Bob";d,e');
    expect(rows.map(({name}) => name)).to.deep.equal(['Lee, Ann', 'Poe; Bob']);
  });

  it("obeys Excel's sep= line", async () => {
    expect(await row('sep=;\r\nname;city\r\nAnn, B;Bonn\r\n')).to.include({name: 'Ann, B', city: 'Bonn'});
  });

  for (const [name, newline] of Object.entries({CRLF: '\r\n', LF: '\n', CR: '\r'})) {
    it(`reads lines that end in ${name}, with and without a last one`, async () => {
      const text = ['name,city', 'Ann,Bonn', '"Bo\nb",Ulm'].join(newline);
      for (const given of [text, text + newline]) {
        const names = (await read(given)).rows.map(({name, city}) => [name, city]);
        expect(names).to.deep.equal([
          ['Ann', 'Bonn'],
          ['Bo\nb', 'Ulm'],
        ]);
      }
    });
  }

  it('reads lines that end in CRLF and LF in one file', async () => {
    const {rows} = await read('name,city\r\nAnn,Bonn\nBob,"Ulm"\r\nCid,Graz');
    expect(rows.map(({city}) => city)).to.deep.equal(['Bonn', 'Ulm', 'Graz']);
  });

  it('reads UTF-8 with a BOM and without', async () => {
    for (const bom of ['', '\ufeff']) {
      const {rows, report} = await read(new Blob([`${bom}name,city\nJosé,Łódź`]));
      expect(rows).to.deep.equal([{row: 2, name: 'José', city: 'Łódź'}]);
      expect(report.encoding).to.equal('utf-8');
    }
  });

  it('takes what is not UTF-8 for Windows-1252, and says so', async () => {
    const bytes = Uint8Array.from('name,city\nJos\xe9,K\xf6ln\n', char => char.charCodeAt(0));
    const {rows, report} = await read(new Blob([bytes]));
    expect(rows).to.deep.equal([{row: 2, name: 'José', city: 'Köln'}]);
    expect(report.encoding).to.equal('windows-1252');
  });

  for (const isLittle of [true, false]) {
    for (const bom of ['\ufeff', '']) {
      it(`reads UTF-16 ${isLittle ? 'LE' : 'BE'} ${bom ? 'with' : 'without'} a mark`, async () => {
        const text = `${bom}name\tcity\nJosé\tŁódź\n`;
        const view = new DataView(new ArrayBuffer(text.length * 2));
        for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
        const {rows, report} = await read(new Blob([view]));
        expect(rows).to.deep.equal([{row: 2, name: 'José', city: 'Łódź'}]);
        expect(report.encoding).to.equal(isLittle ? 'utf-16le' : 'utf-16be');
      });
    }
  }

  it('refuses a workbook', async () => {
    const error = await caught(read(new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)])));
    expect(error).to.include({name: 'CustomerSourceError', code: 'invalid'});
  });

  it('refuses broken UTF-16', async () => {
    const error = await caught(read(new Blob([Uint8Array.of(0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x61, 0)])));
    expect(error).to.include({code: 'invalid'});
  });

  it('refuses an empty file', async () => {
    expect(await caught(read(''))).to.include({code: 'invalid'});
    expect(await caught(read('\n\n'))).to.include({code: 'invalid'});
  });

  it('reads a file of headings alone as nobody', async () => {
    const {rows, report} = await read('name,email');
    expect(rows).to.deep.equal([]);
    expect(report).to.include({people: 0});
  });

  it('reads files of many chunks, whole characters and records across their cuts', async () => {
    const long = 'é€😀'.repeat(40_000);
    const lines = Array.from({length: 5000}, (_, index) => `Ünï ${index},"a\r\n""${index}"""`);
    const {rows} = await read(`name,note\r\n${lines.join('\r\n')}\r\nlast,"${long}"\r\nend,x\r\n`);
    expect(rows.length).to.equal(5002);
    expect(rows[4999]).to.deep.equal({row: 5001, name: 'Ünï 4999', attributes: {note: 'a\r\n"4999"'}});
    expect(rows[5000]?.attributes?.note).to.equal(long);
    expect(rows[5001]).to.deep.equal({row: 5003, name: 'end', attributes: {note: 'x'}});
  });

  it('reads again from the start each time rows are asked for', async () => {
    const {rows} = await openCustomersCsv('name\nAnn\nBob');
    for (let time = 0; time < 2; time++) {
      const names: unknown[] = [];
      for await (const batch of rows()) names.push(...batch.map(({name}) => name));
      expect(names).to.deep.equal(['Ann', 'Bob']);
    }
  });

  it('stops with `aborted`', async () => {
    expect(await caught(read('name\nAnn', {signal: AbortSignal.abort()}))).to.include({code: 'aborted'});
    const abort = new AbortController();
    const onProgress = () => {
      abort.abort();
    };
    expect(await caught(read('name\nAnn', {signal: abort.signal, onProgress}))).to.include({code: 'aborted'});
  });

  it('tells its progress in bytes', async () => {
    const told: number[][] = [];
    await read('name\nAnn', {onProgress: (done, total) => told.push([done, total])});
    expect(told).to.deep.equal([[8, 8]]);
  });
});

describe('csv/read: the people', () => {
  it('counts rows as a spreadsheet does, and leaves blank ones out', async () => {
    const {rows, report} = await read('name,city\n\nAnn,\n , \n,\nBob,');
    expect(rows).to.deep.equal([
      {row: 3, name: 'Ann'},
      {row: 6, name: 'Bob'},
    ]);
    expect(report).to.include({people: 2});
  });

  it('joins the parts of a name in their order', async () => {
    expect(await row('Last name,First name,Middle name\nLee,Ann,Mae')).to.include({name: 'Ann Mae Lee'});
    expect(await row('Last name,First name\nLee,')).to.include({name: 'Lee'});
  });

  it('trims the texts of foreign files, and takes those of a full export of ours to the letter', async () => {
    expect(await row('Full name,City\n  Ann , Bonn ')).to.deep.equal({row: 2, name: 'Ann', city: 'Bonn'});
    expect(await row(`${FULL}\nc1,  Ann ${','.repeat(22)}`)).to.deep.equal({row: 2, id: 'c1', name: '  Ann '});
  });

  it("takes one ' off a guarded cell, and none off others", async () => {
    const {rows} = await read("name,city\n'=1,'s-Gravenhage\n''=1,=2");
    expect(rows.map(({name, city}) => [name, city])).to.deep.equal([
      ['=1', "'s-Gravenhage"],
      ["'=1", '=2'],
    ]);
  });

  for (const [text, value] of Object.entries({true: true, Yes: true, 1: true, FALSE: false, no: false, 0: false})) {
    it(`reads ${text} as ${String(value)}`, async () => {
      expect(await row(`name,verified\nAnn,${text}`)).to.include({verified: value});
    });
  }

  it('reads choices by value and by usual names', async () => {
    const text = 'name,browser,device,platform\nAnn,Google Chrome,mobile,Mac OS X';
    expect(await row(text)).to.include({browser: 'chrome', device: 'phone', platform: 'macos'});
  });

  it('keeps a choice that it does not know', async () => {
    const reading = await read('name,browser,device\nAnn,Opera,fridge');
    expect(reading.rows[0]).to.deep.equal({
      row: 2,
      name: 'Ann',
      browser: 'other',
      attributes: {browser: 'Opera', device: 'fridge'},
    });
    expect(codes(reading)).to.deep.equal(['choice browser 1', 'choice device 1']);
  });

  const kept: [string, string, string][] = [
    ['email', 'ann at home', 'email'],
    ['avatar_url', 'javascript:alert(1)', 'url'],
    ['country', 'Korea', 'country'],
    ['country', 'Netherlands Antilles', 'country'],
    ['created_at', 'long ago', 'date'],
    ['last_active_at', '3/4/2021', 'date-order'],
    ['page_visits', 'many', 'number'],
    ['conversations', '-1', 'number'],
    ['returning', 'perhaps', 'boolean'],
    ['Language', 'English', 'language'],
    ['TimeZone', 'Mars/Base', 'time-zone'],
  ];
  for (const [heading, cell, code] of kept) {
    it(`keeps ${heading} "${cell}" as an attribute and reports it`, async () => {
      const reading = await read(`name,${heading}\nAnn,x\n`.replace('x', cell));
      const key = reading.mapping[1]?.field ?? '';
      expect(reading.rows[0]).to.deep.equal({row: 2, name: 'Ann', attributes: {[key]: cell}});
      expect(reading.report.problems).to.deep.equal([
        {code, field: key, keptAs: key, count: 1, cells: [{row: 2, value: cell}]},
      ]);
    });
  }

  it('tells the order of day and month from the whole column', async () => {
    const days = await read('name,Joined\nAnn,3/4/2021\nBob,13/4/2021');
    expect(days.rows.map(({createdAt}) => createdAt)).to.deep.equal([Date.UTC(2021, 3, 3), Date.UTC(2021, 3, 13)]);
    expect(days.report.problems).to.deep.equal([]);
    const months = await read('name,Joined\nAnn,3/4/2021\nBob,4/13/2021');
    expect(months.rows[0]?.createdAt).to.equal(Date.UTC(2021, 2, 4));
  });

  it('tells no order from a column that contradicts itself', async () => {
    const reading = await read('name,Joined\nAnn,3/4/2021\nBob,13/4/2021\nCid,4/13/2021');
    expect(codes(reading)).to.deep.equal(['date-order createdAt 1']);
    expect(reading.report.defaults[0]).to.deep.equal({field: 'createdAt', value: 'import-time', rows: 1});
  });

  it('reports each default with its count, and puts none into the rows', async () => {
    const {rows, report} = await read('name,verified,Joined\nAnn,yes,2021-01-01\nBob,,\nCid,no,');
    expect(report.defaults).to.deep.equal([
      {field: 'createdAt', value: 'import-time', rows: 2},
      {field: 'anonymous', value: false, rows: 3},
      {field: 'verified', value: false, rows: 1},
      {field: 'returning', value: false, rows: 3},
      {field: 'pageVisits', value: 0, rows: 3},
      {field: 'conversations', value: 0, rows: 3},
    ]);
    expect(rows[1]).to.deep.equal({row: 3, name: 'Bob'});
  });

  it('lets verified win over anonymous', async () => {
    const reading = await read('name,verified,anonymous\nAnn,true,true');
    expect(reading.rows[0]).to.include({verified: true, anonymous: false});
    expect(codes(reading)).to.deep.equal(['contradiction anonymous 1']);
  });

  it('reports a row with neither name nor email, but for a visitor', async () => {
    expect(codes(await read('name,city\n,Bonn'))).to.deep.equal(['nobody null 1']);
    expect(codes(await read('anonymous,city\ntrue,Bonn'))).to.deep.equal([]);
  });

  it('reports rows with more or fewer cells, and broken quotes', async () => {
    const reading = await read('name,city\nAnn,Bonn,x,y\nBob\nCid,"Ulm');
    expect(codes(reading)).to.deep.equal(['cells null 2', 'quotes null 1']);
    expect(reading.report.problems[0]?.cells).to.deep.equal([
      {row: 2, value: 'x y'},
      {row: 3, value: ''},
    ]);
  });

  it('counts all problems and shows the first hundred', async () => {
    const {report} = await read(`name,country\n${'Ann,Korea\n'.repeat(150)}`);
    expect(report.problems[0]?.count).to.equal(150);
    expect(report.problems[0]?.cells.length).to.equal(100);
  });

  it('reads our own ids', async () => {
    expect(await row('id,name\n7f-1,Ann')).to.include({id: '7f-1'});
  });

  it('takes mere numbers for ids in a full export of ours only', async () => {
    const {rows, mapping} = await read('id,name\n1,Ann');
    expect(rows[0]).to.deep.equal({row: 2, name: 'Ann', attributes: {id: '1'}});
    expect(mapping[0]).to.include({field: null, attribute: 'id', how: 'attribute'});
    expect(await row(`${FULL}\n1,Ann${','.repeat(22)}`)).to.include({id: '1'});
  });

  it('ignores a column that has neither a heading nor a value', async () => {
    const {mapping, rows} = await read('name,,\nAnn,,x');
    expect(mapping.map(({how}) => how)).to.deep.equal(['own', 'ignored', 'attribute']);
    expect(rows[0]?.attributes).to.deep.equal({column3: 'x'});
  });

  it('puts a suspension together', async () => {
    const head = 'name,suspended_since,suspended_until,suspension_reason,suspended_by_id,suspended_by\n';
    const since = Date.UTC(2026, 0, 1);
    const until = Date.UTC(2027, 0, 1);
    expect((await row(`${head}Ann,2026-01-01,2027-01-01,spam,a1,Eve`))?.suspension).to.deep.equal({
      since,
      until,
      reason: 'spam',
      by: {id: 'a1', name: 'Eve'},
    });
    expect((await row(`${head}Ann,2026-01-01,,,,`))?.suspension).to.deep.equal({
      since,
      until: null,
      reason: null,
      by: null,
    });
    expect((await row(`${head}Ann,,2027-01-01,,,`))?.suspension).to.include({since: NOW, until});
  });

  it('takes a suspension that has ended for none, and a bare reason too', async () => {
    const head = 'name,suspended_since,suspended_until,suspension_reason\n';
    expect(await row(`${head}Ann,2026-01-01,2026-02-01,spam`)).to.not.have.property('suspension');
    expect(await row(`${head}Ann,,,spam`)).to.not.have.property('suspension');
  });

  it('reads declared attributes by their types, and others as texts', async () => {
    const fields: CustomField[] = [
      {key: 'seats', label: 'Seats', type: 'number'},
      {key: 'due', label: 'Due date', type: 'date'},
      {key: 'vip', label: 'VIP', type: 'boolean'},
      {key: 'tags', label: 'Tags', type: 'list'},
      {key: 'plan', label: 'Plan', type: 'choice', choices: ['pro']},
    ];
    const text = 'name,seats,Due Date,VIP,tags,plan,zip\nAnn,-1.5,13/4/2021,yes,a\\|b|c\\\\|,pro,0123';
    expect((await row(text, {fields}))?.attributes).to.deep.equal({
      seats: -1.5,
      due: Date.UTC(2021, 3, 13),
      vip: true,
      tags: ['a|b', 'c\\', ''],
      plan: 'pro',
      zip: '0123',
    });
  });

  it('keeps the text of a declared attribute that is not of its type, and reports it', async () => {
    const fields: CustomField[] = [{key: 'seats', label: 'Seats', type: 'number'}];
    const reading = await read('name,seats\nAnn,some', {fields});
    expect(reading.rows[0]?.attributes).to.deep.equal({seats: 'some'});
    expect(codes(reading)).to.deep.equal(['number attributes.seats 1']);
  });

  it('keeps an attribute with a dangerous name', async () => {
    const given = (await row('name,attributes.__proto__\nAnn,x'))?.attributes ?? {};
    expect(Object.entries(given)).to.deep.equal([['__proto__', 'x']]);
  });
});

describe('csv/read: a country that says it is none', () => {
  for (const cell of ['N/A', 'n/a', '#N/A', 'n.a.', '-', '–', 'null', 'None']) {
    it(`${cell} is empty`, async () => {
      const {rows, report} = await read(`name,country\nAnn,${cell}`);
      expect(rows).to.deep.equal([{row: 2, name: 'Ann'}]);
      expect(report.problems).to.deep.equal([]);
    });
  }

  it('NA is Namibia, whose code it is', async () => {
    expect((await row('name,country\nAnn,NA'))?.country).to.equal('NA');
  });

  it('what is a name elsewhere is not blank there', async () => {
    expect(await row('name,city\nNull,None')).to.deep.equal({row: 2, name: 'Null', city: 'None'});
  });
});
