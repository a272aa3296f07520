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
]);
