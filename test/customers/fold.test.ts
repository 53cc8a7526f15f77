import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold} from '../../src/customers/index.js';
import {wellFormed} from '../../src/customers/fold.js';

describe('fold', () => {
  const cases: Record<string, string> = {
    José: 'jose',
    'Luís Gonçalves': 'luis goncalves',
    BJØRN: 'bjorn',
    Łukasz: 'lukasz',
    'Đặng Ðað': 'dang dad',
    Þór: 'thor',
    'Straße STRAẞE': 'strasse strasse',
    'Æsir Œuvre': 'aesir oeuvre',
    'İstanbul Diyarbakır': 'istanbul diyarbakir',
    'ﬁne ①②': 'fine 12',
    ＡＢＣ: 'abc',
    '\u006a\u0301': 'j',
    'ann@EXAMPLE.com': 'ann@example.com',
    '': '',
    日本: '日本',
  };
  for (const [text, folded] of Object.entries(cases)) {
    it(`'${text}' is '${folded}'`, () => expect(fold(text)).to.equal(folded));
  }

  it('is the same for both ways of writing an accent', () => {
    expect(fold('é')).to.equal(fold('e\u0301'));
  });

  it('twice changes nothing', () => {
    const anything = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
    fc.assert(
      fc.property(anything, text => fold(fold(text)) === fold(text)),
      {numRuns: 2000},
    );
  });

  it('twice changes no single character of Unicode', () => {
    for (let code = 0; code <= 0x2ffff; code++) {
      const text = String.fromCodePoint(code);
      if (fold(fold(text)) !== fold(text)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it('is the same by the short way of ASCII', () => {
    fc.assert(fc.property(fc.string({unit: 'binary-ascii'}), text => fold(text + 'é') === fold(text) + 'e'));
  });
});

describe('wellFormed', () => {
  it('replaces halves of pairs', () => expect(wellFormed('a\ud800b\udc00')).to.equal('a\ufffdb\ufffd'));
  it('keeps pairs', () => expect(wellFormed('😀')).to.equal('😀'));
});
