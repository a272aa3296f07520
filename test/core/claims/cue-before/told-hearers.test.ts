import { assertTable, product, type Row } from '../table';

describe('an English clause that somebody is told', () => {
  it('stands behind what tells who was told', () => {
    const hearers = [
      'opponents who challenged his plan',
      'those who had left early',
      'a man who asked about it',
      'clients who had paid',
    ];
    const rows = product(['told', 'warned', 'reminded', 'assured', 'informed'], hearers).map(([verb, hearer]): Row => [
      `Holt ${verb} ${hearer} that the vote was over.`,
      'Holt',
      'the vote was over',
    ]);
    assertTable(rows);
  });

  it('but is theirs where they report it', () => {
    assertTable([
      ['Holt told the aide who claimed that he was late to go.', 'the aide who', 'he was late to go'],
      ['Holt told an officer who said that it was late to leave.', 'an officer who', 'it was late to leave'],
    ]);
  });

  it('may tell where something is from', () => {
    const opens = ['used the speech to tell', 'returned to tell', 'went on television to tell'];
    const words = ['help from Leeds was near', 'money from the bank would come', 'he came from Paris'];
    assertTable(
      product(opens, ['them', 'residents'], words).map(([open, hearer, told]): Row => [
        `Holt ${open} ${hearer} that ${told}.`,
        'Holt',
        told,
      ]),
    );
  });

  it('can be allowed and offered', () => {
    assertTable(
      product(['allowed', 'would only allow', 'offered', 'would just offer']).map(([verb]): Row => [
        `Holt ${verb} that they are “smart people.”`,
        'Holt',
        'they are “smart people.”',
      ]),
    );
  });
});
