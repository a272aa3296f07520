import { type Facts, testFacts } from '../facts';

const facts: Facts = [
  [
    'on whose behalf one of theirs speaks is no second source',
    [
      [
        'Pour la CGT, qui défend les salariés, son secrétaire dit que c’est trop tard.',
        ['indirect: son secrétaire | dit | c’est trop tard'],
      ],
      ['Pour les parents, leur avocate affirme que tout va bien.', ['indirect: leur avocate | affirme | tout va bien']],
      ['Pour les parents, leur école va fermer.', ['indirect: les parents | Pour | leur école va fermer']],
    ],
  ],
];

testFacts(facts, 'fr');
