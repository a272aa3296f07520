import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

describe('words behind a colon, where when, where or to whom it was said stands before it', () => {
  it('are what the verb reports, in French', () => {
    const who = ['Le maire', 'Ana Ruiz', 'La direction'];
    const verbs = ['a prévenu', 'avait averti', "l'a dit", 'a rappelé'];
    const when = ["dès l'ouverture des débats", 'dès le matin', 'devant ses troupes', "à l'issue du conseil"];
    const words = ['pas question de céder', 'le musée fermera'];
    assertTable(
      product(who, verbs, when, words).map(([by, verb, told, said]) => [`${by} ${verb} ${told} : ${said}.`, by, said]),
      'fr',
    );
  });

  it('are so in English', () => {
    assertTable(
      product(
        ['The mayor', 'Ana Ruiz'],
        ['warned', 'replied', 'insisted'],
        ['at the opening of the debate', 'in the evening', 'in a radio interview'],
        ['there would be no new taxes', 'nobody would lose out'],
      ).map(([who, verb, when, words]) => [`${who} ${verb} ${when}: ${words}.`, who, words]),
    );
  });

  it('are no words where they say what the phrase is of', () => {
    for (const draft of [
      'They met in the hall: Ana Ruiz, Paul Orr and Jo Reed.',
      'The mayor has signed with two firms: Kestrel and Orlo.',
      'Il a témoigné contre trois hommes : Luc, Paul et Jean.',
      'Il a annoncé pour 2027 trois chantiers : le pont, la gare et le stade.',
    ])
      assert.ok(!claimLines(draft).some((line) => / \| (Ana|Kestrel|Luc|le pont)/.test(line)), draft);
  });
});
