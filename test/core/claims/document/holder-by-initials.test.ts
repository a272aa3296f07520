import { testWhom } from './whom';

testWhom([
  [
    'the initials of a post call the only one who has it',
    'en',
    [
      ['Attorney General Nora Orr wrote to the court.\n\n“It is late,” the AG said.', 'Nora Orr'],
      ['“It is late,” the AG said.\n\nAttorney General Nora Orr took office in May.', 'Nora Orr'],
      ['The Director of Public Prosecutions, Luke Orr, wrote to the court.\n\n“It is late,” the DPP said.', 'Luke Orr'],
      ['Cabinet Secretary Nora Orr spoke.\n\n“It is late,” the CS said.', 'Nora Orr'],
      ['Inspector General of Police Luke Orr spoke.\n\n“It is late,” the IGP said.', 'Luke Orr'],
      ['Chief Minister A Revanth Reddy spoke in Delhi.\n\n“It is late,” the CM said.', 'A Revanth Reddy'],
      ['The station house officer, Luke Orr, spoke.\n\n“It is late,” the SHO said.', 'Luke Orr'],
      ['MLA Luke Orr spoke.\n\n“It is late,” the MLA said.', 'Luke Orr'],
      ['Attorney General Nora Orr met the Afghan Guild (AG).\n\n“It is late,” the AG said.', 'Afghan Guild'],
    ],
  ],
  [
    'a body of words behind a first name is no person',
    'en',
    [
      ['The Marine Accident Investigation Branch said it was bad.', 'Marine Accident Investigation Branch'],
      ['“It is bad,” said the Marine Accidents Unit.\n\nIt said that it was late.', 'Marine Accidents Unit'],
    ],
  ],
]);
