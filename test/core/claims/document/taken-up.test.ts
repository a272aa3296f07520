import { testWhom, type Whom } from './whom';

const FACTS: Whom = [
  [
    'is the subject behind a phrase that ends in another’s name',
    'en',
    [
      [
        'Dr Priya Menon, a geologist, spoke first. Under questioning from Sir Rupert Lyle, the geologist accepted that no one could be certain.',
        'Priya Menon',
      ],
      ['Ann Orr, a nurse, was called next. Pressed by Luke Dean, the nurse said she had lost the notes.', 'Ann Orr'],
      [
        'Ann Orr, a nurse, was called next. After a question from Luke Dean, the nurse said the ward was full.',
        'Ann Orr',
      ],
      [
        'Ann Orr, a surveyor, went in. In a letter to Paul Kerr, the surveyor warned that the wall was unsafe.',
        'Ann Orr',
      ],
      [
        'Ruth Vane, an economist, was invited. Before meeting Luke Dean, the economist said rates would fall.',
        'Ruth Vane',
      ],
      [
        'Ruth Vane, an economist, was invited. Alongside Luke Dean, the economist argued that rates would fall.',
        'Ruth Vane',
      ],
      ['Tom Hale, a farmer, was there. In a row with Jane Cole, the farmer claimed the field was his.', 'Tom Hale'],
      [
        'Tom Hale, a farmer, was there. Questioned by Jane Cole, the farmer admitted that the field was not his.',
        'Tom Hale',
      ],
      [
        'Ann Orr, a nurse, was called. At the invitation of Mayor Luke Dean, the nurse told the council the ward was full.',
        'Ann Orr',
      ],
      ['Mia Long, a striker, was back. With the help of Jo Park, the striker said she had got fit.', 'Mia Long'],
      ['Ann Orr came in. Luke Dean, the surgeon, accepted that it was late.', 'Luke Dean'],
      ['Ann Orr came in. According to Luke Dean, the surgeon, it was late.', 'Luke Dean'],
    ],
  ],
  [
    'can have been in another body before',
    'en',
    [
      [
        "Neil Ashworth is Brightwell's chairman. Asked about it, the former Tesco director said he was not leaving.",
        'Neil Ashworth',
      ],
      [
        "Dominic Sayle said it was over.\n\nThe firm's chairman, Neil Ashworth, thanked him. “It is a pity,” the former Tesco director said.",
        'Neil Ashworth',
      ],
      [
        "Dominic Sayle said it was over.\n\nThe club's manager, Neil Ashworth, was sorry. “It is a pity,” the former Leeds coach said.",
        'Neil Ashworth',
      ],
      [
        'Mia Long said it was over.\n\nThe chief executive of Norla, Ana Ruiz, was sorry. “It is a pity,” the former Helvar chief executive said.',
        'Ana Ruiz',
      ],
      [
        'Mia Long said it was over.\n\nAna Ruiz, director of the Tate, was sorry. “It is a pity,” the former Louvre curator said.',
        'Ana Ruiz',
      ],
      [
        'Mia Long said it was over.\n\nAna Ruiz, editor of the Herald, was sorry. “It is a pity,” the former Times editor said.',
        'Ana Ruiz',
      ],
      [
        'Mia Long said it was over.\n\nThe head of Leeds school, Ana Ruiz, was sorry. “It is a pity,” the former Bradford head said.',
        'Ana Ruiz',
      ],
      [
        'Mia Long said it was over.\n\nThe analyst Ana Ruiz of UBS was sorry. “It is a pity,” the former Barclays analyst said.',
        'Ana Ruiz',
      ],
    ],
  ],
  [
    'has a trade besides a function in a body',
    'en',
    [
      [
        'The firm named Anita Rao as boss.\n\nMs Rao, a partner at KPMG, told analysts that sales had fallen. “We lost them,” the accountant said.',
        'Anita Rao',
      ],
      [
        'Dominic Sayle, 52, is leaving.\n\nAnita Rao, a partner at KPMG, said sales had fallen. The accountant blamed a new warehouse.',
        'Anita Rao',
      ],
      [
        "Luke Orr is gone. Keane's deputy, Sarah Fox, is labelling boxes. “I am not going,” the costume designer said.",
        'Sarah Fox',
      ],
      [
        'Luke Orr is gone. His assistant, Sarah Fox, is labelling boxes. “I am not going,” the designer said.',
        'Sarah Fox',
      ],
      [
        'Luke Orr is gone. The co-founder, Sarah Fox, is labelling boxes. “I am not going,” the engineer said.',
        'Sarah Fox',
      ],
    ],
  ],
  [
    'is no detective who is an officer of some service',
    'en',
    [
      [
        "Sue Whitlock, the council's planning officer, said the site was too small.\n\nThe inspector said he would decide in May.",
        '-',
      ],
      [
        'Planning officer Sue Whitlock said the site was too small.\n\nThe planning inspector disagreed. “It is large enough,” the inspector said.',
        '-',
      ],
      [
        'The chief executive officer, Sue Whitlock, said the site was too small.\n\nThe detective said the case was open.',
        '-',
      ],
      ['Press officer Luke Orr said the case was open. “We have no suspect,” the detective said.', '-'],
      ['The medical officer, Luke Orr, said the child was dead. “We have no suspect,” the detective said.', '-'],
      ['Environmental health officer Luke Orr said the kitchen was dirty.\n\nThe constable said no one was held.', '-'],
      ['Luke Orr, chief financial officer, said the books were right.\n\nThe sergeant said no one was held.', '-'],
      ['Housing officer Ann Orr said the flat was damp. “No one was hurt,” the policeman said.', '-'],
      ['Welfare officer Ann Orr said the flat was damp. “No one was hurt,” the superintendent said.', '-'],
      ['Probation officer Ann Orr said he had changed. “No one was hurt,” the detective said.', '-'],
      ['Police officer Ann Orr said it was over. “It took two hours,” the constable said.', 'Ann Orr'],
      ['Officer Ann Orr said it was over. “It took two hours,” the detective said.', 'Ann Orr'],
      ['Detective Ann Orr said it was over. “It took two hours,” the officer said.', 'Ann Orr'],
      ['Planning officer Ann Orr said it was over. “It took two hours,” the officer said.', 'Ann Orr'],
      ['Press officer Ann Orr said it was over. “It took two hours,” the officer said.', 'Ann Orr'],
      ['The senior officer, Ann Orr, said it was over. “It took two hours,” the detective said.', 'Ann Orr'],
      [
        'Sue Whitlock, the planning inspector, said the site was too small.\n\nThe detective said the case was open.',
        '-',
      ],
      ['Sue Whitlock, a tax inspector, said the site was too small.\n\nThe detective said the case was open.', '-'],
      ['Sue Whitlock, a schools inspector, said the site was too small.\n\nThe constable said the case was open.', '-'],
      [
        'Detective inspector Sue Whitlock said the man was held.\n\nThe detective said the case was open.',
        'Sue Whitlock',
      ],
      ['RCMP spokesperson Dana Toth confirmed it. Asked how long, the corporal said no one knew.', 'Dana Toth'],
      ['Dana Toth, a teacher, confirmed it. “We are looking,” the detective said.', '-'],
      ["The shop's owner, Dana Toth, was shaken.\n\nThe sergeant said two men were held.", '-'],
      ['Dana Toth was shaken.\n\nThe sergeant said two men were held.', 'Dana Toth'],
    ],
  ],
  [
    'goes by initials that the text has introduced',
    'en',
    [
      ['Crown Prince Mohammed bin Salman (MBS) met reporters. MBS said the talks would go on.', 'Mohammed bin Salman'],
      [
        'Prince Mohammed bin Salman, known as MBS, met reporters. MBS said the talks would go on.',
        'Mohammed bin Salman',
      ],
      ['Andrés Manuel López Obrador (AMLO) met reporters. “We are ready,” AMLO said.', 'Andrés Manuel López Obrador'],
      ['Arthur Gregg Sulzberger (AGS) met reporters. “We are ready,” AGS said.', 'Arthur Gregg Sulzberger'],
      ['Ann Orr (NFU) spoke. The NFU said prices were low.', 'NFU'],
    ],
  ],
  [
    'goes by initials that the text has introduced',
    'fr',
    [
      [
        'Le président Ibrahim Boubacar Keïta (IBK) a quitté Bamako. « Je reviendrai », a dit IBK.',
        'Ibrahim Boubacar Keïta',
      ],
      ['Ibrahim Boubacar Keïta (IBK) a quitté Bamako.\n\nIBK a assuré que tout irait bien.', 'Ibrahim Boubacar Keïta'],
      [
        'Nathalie Kosciusko-Morizet (NKM) est partie. « Je reste candidate », a lancé NKM.',
        'Nathalie Kosciusko-Morizet',
      ],
      ['Mohamed ben Salmane, dit « MBS », a reçu la presse. MBS a promis une enquête.', 'Mohamed ben Salmane'],
      [
        "Le prince Mohammed ben Salmane (MBS) a reçu la presse. Selon MBS, l'enquête est close.",
        'Mohammed ben Salmane',
      ],
      ['Ana Ruiz (PS) a parlé. Le PS a demandé un vote.', 'PS'],
      ['Ana Ruiz (CFDT) a parlé. La CFDT a demandé un vote.', 'CFDT'],
    ],
  ],
  [
    'is of a party and of a place, and whose appointee somebody is',
    'en',
    [
      ['John Brady, a Sinn Féin TD, was angry. “It is late,” the Wicklow TD said.', 'John Brady'],
      ['Deputy John Brady was angry. “It is late,” the Wicklow TD said.', 'John Brady'],
      ['John Brady was angry. “It is late,” the Wicklow TD said.', 'John Brady'],
      ['Ann Orr, the local TD, wrote to the minister. The Fine Gael TD said the road was unsafe.', 'Ann Orr'],
      ['Judge Ann Orr blocked the order on Monday. The Obama appointee said it went too far.', 'Ann Orr'],
      [
        'U.S. District Judge Ann Orr blocked the order on Monday. “It goes too far,” the Trump appointee wrote.',
        'Ann Orr',
      ],
      [
        'Luke Dean, a federal judge in Texas, heard the case. The Biden appointee called the ban unlawful.',
        'Luke Dean',
      ],
      ['Judge Ann Orr heard the case. The nominee said she was ready.', 'Ann Orr'],
      ['Senator Luke Orr met workers. “It is late,” the Ohio lawmaker said.', 'Luke Orr'],
      ['Luke Orr met workers. “It is late,” the Ohio Republican said.', 'Luke Orr'],
    ],
  ],
  [
    'heads a university, and is not the university',
    'en',
    [
      ['The Dean of the University of Texas, Ann Orr, was glad. “We won,” the dean said.', 'Ann Orr'],
      ['The Dean of the University of Texas said it was glad.', 'Dean of the University of Texas'],
      ['The President of the University of Kansas said he would not resign.', 'President of the University of Kansas'],
      ['The Chancellor of the University of Leeds told students to stay.', 'Chancellor of the University of Leeds'],
      ['The Provost of Trinity College warned that fees would rise.', 'Provost of Trinity College'],
      ['The Bishop of Leeds said the church would stay.', 'Bishop of Leeds'],
      [
        'The Head of the University of Texas Law School said it was late.',
        'Head of the University of Texas Law School',
      ],
    ],
  ],
  [
    'is whom the same English word meant, rather than somebody of a like trade',
    'en',
    [
      [
        '“We are resting,” says Orla Keane. “We would have got away with it,” the director says.\n\nIts head of theatre, Niamh Brophy, insists the door is open. “Nobody wants to close it,” she said.\n\n“It is sad,” says the director.',
        'Orla Keane',
      ],
      [
        'Orla Keane runs the theatre. “We are broke,” the director says.\n\nThe chairman, Luke Daly, is calm.\n\nAnn Fox, head of drama, has left.\n\n“Both are for sale,” says the director.',
        'Orla Keane',
      ],
      [
        'Tom Hale was first. “I felt strong,” the runner said.\n\nBen Cole, a cyclist, was second. “I was tired,” he said.\n\nThe runner said he would rest.',
        'Tom Hale',
      ],
      [
        'Ann Orr opened the shop. “It was hard,” the baker said.\n\nSue Lane, a pastry chef, helped. “We laughed,” she said.\n\n“I would do it again,” the baker said.',
        'Ann Orr',
      ],
      [
        'Ann Orr opened the clinic. “It was hard,” the doctor said.\n\nSue Lane, a surgeon, helped. “We laughed,” she said.\n\n“I would do it again,” the doctor said.',
        'Ann Orr',
      ],
    ],
  ],
  [
    'is whom the same English word meant, rather than somebody of a like trade',
    'fr',
    [
      [
        "Ana Orr a ouvert la boutique. « C'était dur », dit la boulangère.\n\nLéa Roy, pâtissière, l'aide. « On rit », dit-elle.\n\n« Je recommencerais », dit la boulangère.",
        'Ana Orr',
      ],
    ],
  ],
  [
    'answers for a crime since some day',
    'fr',
    [
      [
        "Gilles Marquet, 58 ans, menuisier à Ornans, répond depuis lundi du meurtre de sa nièce. « Je n'ai rien à dire », a lâché l'accusé.",
        'Gilles Marquet',
      ],
      ["Gilles Marquet, 58 ans, répond de meurtre. « Je n'ai rien à dire », a lâché l'accusé.", 'Gilles Marquet'],
      [
        "Gilles Marquet répond depuis mardi de viols sur mineurs. « Je n'ai rien à dire », a lâché l'accusé.",
        'Gilles Marquet',
      ],
      ["Luc Orr comparaît depuis lundi pour assassinat. « Je nie », a dit l'accusé.", 'Luc Orr'],
      ["Ana Orr devait répondre mardi d'un vol. « Je nie », a dit la prévenue.", 'Ana Orr'],
      ["Ana Orr, 33 ans, est renvoyée devant les assises. « Je nie », a dit l'accusée.", 'Ana Orr'],
      ["Luc Orr est jugé depuis lundi pour assassinat. « Je nie », a dit l'accusé.", 'Luc Orr'],
      ["Luc Orr encourt la perpétuité. « Je nie », a dit l'accusé.", 'Luc Orr'],
      ['Poursuivi pour escroquerie, Luc Orr se tait. « Je nie », a fini par dire le prévenu.', 'Luc Orr'],
      ["Luc Orr, soupçonné d'avoir tué sa femme, se tait. « Je nie », a fini par dire l'accusé.", 'Luc Orr'],
      ['Ana Orr, mise en examen pour faux, se tait. « Je nie », a dit la suspecte.', 'Ana Orr'],
      [
        "L'avocat Paul Vian est là. Gilles Marquet, menuisier à Ornans, répond depuis lundi de viols. « Je nie », a lâché l'accusé.",
        'Gilles Marquet',
      ],
      [
        "L'avocat Paul Vian est là. Gilles Marquet, 33 ans, boulanger, répond ce mardi d'un vol. « Je nie », a lâché le prévenu.",
        'Gilles Marquet',
      ],
      [
        "L'avocat Paul Vian est là. Ana Roy, infirmière, répondait cette semaine de trois meurtres. « Je nie », a lâché l'accusée.",
        'Ana Roy',
      ],
    ],
  ],
  [
    'is from where a French noun says, if the paragraph names nobody else',
    'fr',
    [
      [
        "« Ce n'est pas nous », a soufflé Jean Vandaele.\n\nLe club jouera sans son buteur, Théo Avelange. Le Guadeloupéen redoute six semaines d'absence.",
        'Théo Avelange',
      ],
      [
        "« Ce n'est pas nous », a soufflé Jean Vandaele.\n\nLens sera privé de Théo Avelange, touché au genou. Le Breton redoute six semaines d'absence.",
        'Théo Avelange',
      ],
      ["« C'est dur », a dit Ana Roy.\n\nLe jury a récompensé Léa Vian. La Lyonnaise dit sa surprise.", 'Léa Vian'],
      [
        "« C'est dur », a dit Ana Roy.\n\nLe prix va à Léa Vian. La Marseillaise, qui vit à Lens, dit sa surprise.",
        'Léa Vian',
      ],
      [
        "« C'est dur », a dit Ana Roy.\n\nSans Léa Vian, blessée, rien ne va. La Normande craint une longue absence.",
        'Léa Vian',
      ],
      [
        "« C'est dur », a dit Ana Roy à Léa Vian.\n\nLa Lyonnaise est fatiguée. La Lyonnaise dit sa surprise.",
        'Ana Roy',
      ],
    ],
  ],
  [
    'heads the body spoken of, by its initials',
    'fr',
    [
      [
        "L'agence régionale de santé n'envisage pas de fermeture. Son directeur général, Benoît Vian, l'a répété mardi. « Je vous dis la vérité », a répliqué le patron de l'ARS.",
        'Benoît Vian',
      ],
      [
        "L'Agence régionale de santé (ARS) dit non. Son directeur général, Benoît Vian, l'a répété. « C'est clair », a dit le directeur de l'ARS.",
        'Benoît Vian',
      ],
      [
        "La Fédération française de football dit non. Son président, Luc Roy, l'a répété. « C'est clair », a dit le patron de la FFF.",
        'Luc Roy',
      ],
      [
        "La Confédération paysanne dit non. Sa porte-parole, Ana Roy, l'a répété. « C'est clair », a dit la porte-parole de la Conf'.",
        '-',
      ],
      [
        "Le Service départemental d'incendie et de secours (SDIS) manque de bras. Son directeur, le colonel Luc Roy, l'admet. « C'est dur », dit le patron du SDIS.",
        'Luc Roy',
      ],
      [
        "L'Union des producteurs laitiers (UPL) proteste. Sa présidente, Ana Roy, a écrit au préfet. « C'est dur », dit la patronne de l'UPL.",
        'Ana Roy',
      ],
    ],
  ],
];

describe('Somebody whom words mean without his name', () => testWhom(FACTS));
