/** Family names that papers print alone, as everybody knows whose they are. */
import { itemSet } from './lexicon';

/** Heads of states and governments, and others whose name a text need not explain. */
export const LEADERS = itemSet(
  'trump obama biden clinton harris vance rubio pelosi mcconnell schumer reagan nixon putin lavrov macron sarkozy hollande mélenchon starmer sunak corbyn farage thatcher merkel scholz merz berlusconi meloni orban orbán erdogan erdoğan netanyahu gantz abbas assad khamenei gaddafi kadhafi zelensky zelenskyy zelenskiy lukashenko loukachenko modi trudeau carney bolsonaro milei maduro duterte marcos mandela ramaphosa zuma mugabe kagame museveni tinubu buhari ouattara guterres stoltenberg musk bezos zuckerberg',
);
