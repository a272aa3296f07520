import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A pronoun in a paragraph that names nobody it can mean', () => {
  it('is of whom the article tells throughout, rather than of somebody of the paragraph before alone', () => {
    const draft =
      'Léa Orr quitte le judo. « C’est fini », dit-elle.\n\n« Ils venaient pour la photo », sourit la présidente du club, Ana Roux. Léa Orr en rit.\n\nLa Fédération voulait l’avoir. Son président, Paul Vian, lui a proposé un poste. Elle a décliné. « Pas tout de suite », nuance-t-elle.';
    assert.equal(speakerOf(draft, 'Pas tout'), 'Léa Orr');
    const english =
      'Morag Kerr drives a bus. “I write at the stops,” she says.\n\nKerr hums. “She is never late,” says a colleague, Ann Bell.\n\nThe firm has put up a plaque. It shows a bus. “I never asked for it,” she says.';
    assert.equal(lastSpeaker(english), 'Morag Kerr');
  });
});

describe('A pronoun that opens a sentence which reports nothing', () => {
  it('makes whoever was only mentioned act: the description behind means him', () => {
    for (const [mention, act] of product(
      ['The job went to Ann Orr', 'Few know it better than Ann Orr', 'Those sopranos included Ann Orr'],
      ['She has not spoken to Mrs Tait since', 'She replaces Ruth Carr', 'She is the daughter of Ruth Carr'],
    )) {
      const draft = `“It was kind,” Imogen Frost says.\n\n${mention}. ${act}. “It is an honour,” says the 45-year-old.`;
      assert.equal(lastSpeaker(draft), 'Ann Orr', draft);
    }
  });
});

describe('Kin of whoever spoke in the paragraph before', () => {
  it('is who came up beside her', () => {
    for (const [kin, back] of [
      ['His mother, Renee Moss,', 'Her son'],
      ['Moss’s aunt, Renee Orr,', 'Her nephew'],
      ['His wife, Renee Moss,', 'Her husband'],
    ] as const) {
      const draft = `Luke Moss won.\n\n${kin} watched. “He ate it all,” she said.\n\n${back} laughed. “She is right,” he said.`;
      assert.equal(lastSpeaker(draft), 'Luke Moss', back);
    }
  });
});

describe('Whom a headline only describes', () => {
  it('is in French whoever the first paragraph names behind a pronoun', () => {
    for (const [head, pronoun, name] of [
      ['L’ancien maire de Sainte-Luce s’emmêle', 'Il', 'Raymond Orr'],
      ['La ministre s’explique', 'Elle', 'Ana Orr'],
    ] as const) {
      const draft = `# ${head}\n\n${pronoun} avait promis de « tout dire ». Jeudi, ${name} a répété qu’il ne savait rien.`;
      assert.equal(speakerOf(draft, 'de « tout'), name);
    }
  });
});

describe('“le prévenu”', () => {
  it('is no lawyer and no colleague of one', () => {
    const draft =
      'Luc Orr a répété qu’il n’avait rien fait. L’ex-édile, 71 ans, est poursuivi.\n\nMe Léa Celcal plaide la relaxe. Son confrère Paul Vian parle d’un dossier « vide ».\n\nInvité à parler, le prévenu s’est levé. « J’ai servi. »';
    assert.equal(speakerOf(draft, 'J’ai servi'), 'Luc Orr');
  });
});

describe('An English first name that owns where something is', () => {
  it('is somebody’s', () => {
    for (const where of ['It is in Joan’s loft.', 'It was found in Joan’s house.'])
      assert.equal(lastSpeaker(`Ruth Orr looked for it. ${where} “I know,” Joan said.`), 'Joan', where);
  });
});
