import { excerpt } from '../../../src/locale/index.js';
import { describe, expect, it } from '../../harness.js';

type Case = readonly [claim: string, commonMark: string, words: string];

const words: readonly Case[] = [
  ['plain words as they are', 'Tenir dans la durée', 'Tenir dans la durée'],
  ['words of strong emphasis', '**Deux** jours __pleins__', 'Deux jours pleins'],
  ['words of emphasis', 'Ce qui *dure*', 'Ce qui dure'],
  ['code', 'le fichier `event.json`', 'le fichier event.json'],
  ['words that are struck out', '~~lundi~~ mardi', 'lundi mardi'],
  ['words of a link', 'Voir [le plan](https://forum.example/plan) ici', 'Voir le plan ici'],
  ['the alternative of a picture', '![Vue du palais](palais.jpg) à Nice', 'Vue du palais à Nice'],
  ['a heading and its text on one line', '# Titre\n\n## Suite\n\nTexte', 'Titre Suite Texte'],
  ['a list on one line', '- un\n- deux\n* trois\n+ quatre\n1. cinq\n2) six', 'un deux trois quatre cinq six'],
  ['a quotation', '> dit-il\n> encore', 'dit-il encore'],
  ['escaped marks', '3 \\* 4, \\[ni\\] un lien, a\\_b', '3 * 4, [ni] un lien, a_b'],
  ['lone marks', '2 * 3 = 6, C# et a_b_c', '2 * 3 = 6, C# et a_b_c'],
  ['lines as one', 'un\r\ndeux\n\n\ttrois  ', 'un deux trois'],
  ['no-break spaces', 'Complet\u202f: 1\u00a0105 places', 'Complet\u202f: 1\u00a0105 places'],
  ['a hyphen and a year in a line', 'le Forum - 2027. Nice', 'le Forum - 2027. Nice'],
  ['HTML as the characters it consists of', '<b>gras</b>', '<b>gras</b>'],
  ['nothing of nothing', ' \n ', ''],
];

const lengths: readonly (readonly [claim: string, text: string, limit: number, cut: string])[] = [
  ['nothing off at the limit', 'un deux', 7, 'un deux'],
  ['between words', 'un deux trois', 9, 'un deux…'],
  ['right after a word that fits', 'un deux trois', 7, 'un deux…'],
  ['a long word in its midst', 'anticonstitutionnellement', 8, 'anticons…'],
  ['a long word rather than all before it', 'un anticonstitutionnellement', 10, 'un anticon…'],
  ['Japanese anywhere', '技術研究都市の集い', 4, '技術研究…'],
  ['by what is shown, not by what is written', '**un** [deux](https://forum.example/) trois', 8, 'un deux…'],
];

describe('excerpt', () => {
  for (const [claim, commonMark, plain] of words) it(`keeps ${claim}`, () => expect(excerpt(commonMark, 1000)).to.equal(plain));
  for (const [claim, text, limit, cut] of lengths) it(`cuts ${claim}`, () => expect(excerpt(text, limit)).to.equal(cut));

  it('is never longer than the limit and its mark', () => {
    const text = 'Deux jours pour regarder ce qui dure\u202f: des pôles sans leur subvention, des parcs qui ne s’étendent plus.';
    for (let limit = 1; limit <= text.length; limit++) expect(excerpt(text, limit).length, String(limit)).to.be.at.most(limit + 1);
  });

  it('is the same of a long text whose marks stand late, early or nowhere', () => {
    const cut = 'Un mot. Un mot. Un mot. Un mot. Un mot.…';
    for (const text of ['Un mot. '.repeat(60), `${'Un mot. '.repeat(60)}**Fin**`, '**Un** mot. '.repeat(60), 'Un\n\n  mot. '.repeat(60), `[Un](https://x.example/${'a'.repeat(200)}) mot. ${'Un mot. '.repeat(60)}`]) expect(excerpt(text, 40)).to.equal(cut);
  });

  it('is quickly made of any text', () => {
    const startMs = Date.now();
    for (const mark of ['<a:', '<a', 'a@', '`', '*', '_', '~', '[', '[a](', '<', '\\', '- ', '*a ', '_a ', '`a ']) expect(excerpt(mark.repeat(20_000), 300).length).to.be.at.most(301);
    expect(Date.now() - startMs).to.be.below(2000);
  });

  it('never cuts a character in two', () => {
    for (const limit of [1, 2, 3, 4, 5]) expect(excerpt('😀'.repeat(10), limit)).to.match(/^(😀)*…$/u);
  });
});

const marks: readonly Case[] = [
  ['backslashes before marks in pairs', '\\*pas une liste\\* \\`ni\\` \\*\\*gras\\*\\*', '*pas une liste* `ni` **gras**'],
  ['emphasis by low lines', 'Ce qui _dure_ et __tient__', 'Ce qui dure et tient'],
  ['emphasis in emphasis', '**Deux *longs* jours** et ***trois*** nuits', 'Deux longs jours et trois nuits'],
  ['a line end by a backslash', 'Palais des Chênes\\\nVerts', 'Palais des Chênes Verts'],
  ['brackets around an address', 'Voir <https://forum.example/plan> ou <mailto:a@forum.example>', 'Voir https://forum.example/plan ou mailto:a@forum.example'],
  ['brackets around a mail address', 'Écrire à <presse@forum.example>.', 'Écrire à presse@forum.example.'],
  ['an address with brackets in it', '[le pôle](https://forum.example/Lieu_(Nice)) ici', 'le pôle ici'],
  ['fences around code', '```json\n{}\n```\n\nTexte', '{} Texte'],
  ['the line below a title', 'Titre\n=====\n\nTexte', 'Titre Texte'],
  ['rules', 'Avant\n\n---\n\n* * *\n\nAprès', 'Avant Après'],
];

describe('excerpt of marks that are rarer', () => {
  for (const [claim, commonMark, plain] of marks) it(`leaves out ${claim}`, () => expect(excerpt(commonMark, 1000)).to.equal(plain));
});
