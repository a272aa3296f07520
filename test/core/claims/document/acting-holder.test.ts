import { testWhom } from './whom';

testWhom([
  [
    'a post with a body is that of who has just acted and has it, before somebody of the body who has another',
    'en',
    [
      [
        'Labour leader Ann Orr came. Leeds candidate Beth Reid was there. Reid said it was fine. “It is over,” said the Labour candidate.',
        'Beth Reid',
      ],
      [
        'Texas senator Luke Orr spoke. Governor Paul Reid said it was fine. “It is over,” said the Texas governor.',
        'Paul Reid',
      ],
      [
        'Labour leader Ann Orr came. Beth Reid, a nurse, said it was fine. “It is over,” said the Labour leader.',
        'Ann Orr',
      ],
    ],
  ],
]);
