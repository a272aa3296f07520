import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

describe('An English noun for somebody of another’s family as the subject', () => {
  it('is meant by the pronoun behind it, and nobody of an earlier sentence', () => {
    for (const [[owner, kin, other, pronoun], act] of product(
      [
        ['Tom Reed', 'His wife', 'Ann Lund', 'she'],
        ['Tom Reed', 'His daughter', 'Ann Lund', 'she'],
        ['Ann Reed', 'Her husband', 'Luke Orr', 'he'],
        ['Ann Reed', 'Her brother', 'Luke Orr', 'he'],
      ] as const,
      ['is a builder', 'left the room', 'was in the stand'],
    )) {
      const draft = `${other} had called the vote. ${owner} won it. ${kin} ${act}. “It is over,” ${pronoun} said.`;
      const name = lastSpeaker(draft);
      assert.ok(name !== other && name !== owner, `${draft} ${name ?? '–'}`);
    }
  });

  it('leaves the pronoun to its owner where it can be either', () => {
    for (const [owner, kin, pronoun] of [
      ['Tom Reed', 'His son', 'he'],
      ['Ann Reed', 'Her sister', 'she'],
    ] as const)
      assert.equal(lastSpeaker(`${owner} won. ${kin} left. “It is over,” ${pronoun} said.`), owner);
  });

  it('is whom somebody was printed with as the other side of it', () => {
    for (const [who, other, kin, pronoun] of [
      ['Tom Reed', 'his mother, Joan Reed', 'Her son', 'he'],
      ['Ann Reed', 'her father, Carl Reed', 'His daughter', 'she'],
      ['Ann Reed', 'her husband, Carl', 'His wife', 'she'],
      ['Tom Reed', 'his sister, Joan Reed', 'Her brother', 'he'],
    ] as const) {
      const own = pronoun === 'he' ? 'she' : 'he';
      const draft = `${who} runs it with ${other}. “It is hard,” ${own} says. ${kin} nods. “We open at five,” ${pronoun} says.`;
      assert.equal(lastSpeaker(draft), who, draft);
    }
  });
});

describe('An English word for a person or a firm', () => {
  it('is the person who says “I” or “my”', () => {
    for (const [firm, word] of product(
      ['Castle Point Partners', 'Brightwell Homes'],
      ['contractor', 'developer', 'builder'],
    ))
      for (const words of ['My own kids left', 'I’ve lived here for years'])
        assert.equal(
          lastSpeaker(
            `The developer, ${firm}, said it would sue.\n\nLuis Ortega voted for it. “${words},” the ${word} said.`,
          ),
          'Luis Ortega',
        );
  });
});

describe('A firm printed with its nation', () => {
  it('is no firm of another', () => {
    for (const [nation, other] of [
      ['Dutch', 'Japanese'],
      ['Swedish', 'Chinese'],
      ['German', 'Danish'],
    ] as const)
      assert.notEqual(
        lastSpeaker(`${nation} firm Lithox won the order. The ${other} company said it would appeal.`),
        'Lithox',
      );
  });
});
