import { testWhom } from './whom';

testWhom([
  [
    'somebody stands right behind a post and its field, whatever joins the words of the field',
    'en',
    [
      ['Minister for Coal and Mines Luke Orr said it was bad.', 'Luke Orr'],
      ['Minister of Health and Social Care Ann Orr said it was bad.', 'Ann Orr'],
      ['Cabinet Secretary for Health and Social Care Neil Reid said it was bad.', 'Neil Reid'],
      ['Chairman of the House Committee on Works Ibrahim Kabir said it was bad.', 'Ibrahim Kabir'],
      ['General secretary of the Royal College of Nursing Pat Reid said it was bad.', 'Pat Reid'],
      ['Union Minister of State for Home Affairs Bandi Sanjay said it was bad.', 'Bandi Sanjay'],
      ['A spokesman for Health Secretary Ann Orr said it was bad.', '-'],
    ],
  ],
  [
    'posts by their initials in the plural are no part of the name behind them',
    'en',
    [
      ['MLAs Gade Kishore and Saidi Reddy said it was bad.\n\n“It is late,” Kishore said.', 'Gade Kishore'],
      ['Party MLCs Gade Kishore and Saidi Reddy voted.\n\n“It is late,” Kishore said.', 'Gade Kishore'],
      ['MSPs Nora Orr and Luke Reid voted.\n\n“It is late,” Ms Orr said.', 'Nora Orr'],
    ],
  ],
  [
    'a post in capitals behind a name is no part of it',
    'en',
    [
      ['Dr Ian Bashford Medical Director for NHS Highland left.\n\n“It is sad,” Dr Bashford said.', 'Ian Bashford'],
      ['“It is sad,” said Nora Orr Chief Executive of Leeds Trust.', 'Nora Orr'],
      ['“It is sad,” said Paul Lane President of the Farmers Union.', 'Paul Lane'],
      ['“It is sad,” said Nora Orr Head of Policy at Shelter.', 'Nora Orr'],
      ['“It is sad,” said Mary Ann Baker of Leeds.', 'Mary Ann Baker'],
    ],
  ],
  [
    'a particle of Kenya stands inside of a name',
    'en',
    [
      ['“It is sad,” Governor Francis ole Kaparo said.', 'Francis ole Kaparo'],
      ['Daniel arap Moi spoke.\n\n“It is sad,” Moi said.', 'Daniel arap Moi'],
    ],
  ],
  [
    'people whom “and” joins are of one body by its noun, two words of one firm by the noun before',
    'en',
    [
      ["The Queensland Nurses and Midwives' Union said it was bad.", "Queensland Nurses and Midwives' Union"],
      ['The Irish Nurses and Midwives Organisation said it was bad.', 'Irish Nurses and Midwives Organisation'],
      ['British retailer Marks and Spencer said profit fell.', 'Marks and Spencer'],
      ['The law firm Smith and Harlow said it was sorry.', 'Smith and Harlow'],
    ],
  ],
]);
