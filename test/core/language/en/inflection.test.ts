import assert from 'node:assert/strict';
import { COMMON_VERBS, RARER_VERBS } from '../../../../src/core/language/en/common-verbs';
import { cueVerbs } from '../../../../src/core/language/en/cue-verbs';
import { auxiliaryForms } from '../../../../src/core/language/en/grammar';
import { addS, inflect, plural, stablePrefix } from '../../../../src/core/language/en/inflection';
import { irregularVerbs } from '../../../../src/core/language/en/irregular-verbs';
import { Form, Num } from '../../../../src/core/language/types';

const verbs: readonly (readonly [lemma: string, forms: string])[] = [
  ['add', 'add adds added adding'],
  ['say', 'say says said saying'],
  ['tell', 'tell tells told telling'],
  ['announce', 'announce announces announced announcing'],
  ['allege', 'allege alleges alleged alleging'],
  ['agree', 'agree agrees agreed agreeing'],
  ['argue', 'argue argues argued arguing'],
  ['deny', 'deny denies denied denying'],
  ['convey', 'convey conveys conveyed conveying'],
  ['lie', 'lie lies lay lied lain lying'],
  ['stress', 'stress stresses stressed stressing'],
  ['preach', 'preach preaches preached preaching'],
  ['tax', 'tax taxes taxed taxing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['quiz', 'quiz quizzes quizzed quizzing'],
  ['snap', 'snap snaps snapped snapping'],
  ['quip', 'quip quips quipped quipping'],
  ['quit', 'quit quits quitting'],
  ['vow', 'vow vows vowed vowing'],
  ['fix', 'fix fixes fixed fixing'],
  ['tweet', 'tweet tweets tweeted tweeting'],
  ['shout', 'shout shouts shouted shouting'],
  ['admit', 'admit admits admitted admitting'],
  ['refer', 'refer refers referred referring'],
  ['offer', 'offer offers offered offering'],
  ['answer', 'answer answers answered answering'],
  ['whisper', 'whisper whispers whispered whispering'],
  ['rebut', 'rebut rebuts rebutted rebutting'],
  ['comment', 'comment comments commented commenting'],
  ['reveal', 'reveal reveals revealed revealing'],
  ['signal', 'signal signals signaled signalled signaling signalling'],
  ['cancel', 'cancel cancels canceled cancelled canceling cancelling'],
  ['counsel', 'counsel counsels counseled counselled counseling counselling'],
  ['fuel', 'fuel fuels fueled fuelled fueling fuelling'],
  ['compel', 'compel compels compelled compelling'],
  ['focus', 'focus focuses focused focusing'],
  ['mimic', 'mimic mimics mimicked mimicking'],
  ['write', 'write writes wrote written writing'],
  ['begin', 'begin begins began begun beginning'],
  ['read', 'read reads reading'],
  ['put', 'put puts putting'],
  ['forecast', 'forecast forecasts forecasted forecasting'],
  ['undertake', 'undertake undertakes undertook undertaken undertaking'],
  ['foretell', 'foretell foretells foretold foretelling'],
  ['plead', 'plead pleads pleaded pled pleading'],
  ['show', 'show shows showed shown showing'],
  ['swear', 'swear swears swore sworn swearing'],
  ['seek', 'seek seeks sought seeking'],
];

const plurals: readonly (readonly [singular: string, plural: string])[] = [
  ['minister', 'ministers'],
  ['ministry', 'ministries'],
  ['attorney', 'attorneys'],
  ['spokesman', 'spokesmen'],
  ['spokeswoman', 'spokeswomen'],
  ['german', 'germans'],
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['thief', 'thieves'],
  ['chief', 'chiefs'],
  ['belief', 'beliefs'],
  ['witness', 'witnesses'],
  ['coach', 'coaches'],
  ['judge', 'judges'],
  ['hero', 'heroes'],
  ['photo', 'photos'],
  ['memo', 'memos'],
  ['analysis', 'analyses'],
  ['thesis', 'theses'],
  ['series', 'series'],
  ['mother-in-law', 'mothers-in-law'],
  ['passerby', 'passersby'],
];

const bits: readonly (readonly [lemma: string, form: string, bits: number, person: number, number: number])[] = [
  ['say', 'say', Form.Infinitive | Form.Finite, 7, Num.Plural],
  ['say', 'says', Form.Finite, 4, Num.Singular],
  ['say', 'said', Form.Finite | Form.Past | Form.PastParticiple, 7, 0],
  ['say', 'saying', Form.PresentParticiple, 0, 0],
  ['write', 'wrote', Form.Finite | Form.Past, 7, 0],
  ['write', 'written', Form.PastParticiple, 0, 0],
  ['read', 'read', Form.Infinitive | Form.Finite | Form.Past | Form.PastParticiple, 7, 0],
  ['come', 'come', Form.Infinitive | Form.Finite | Form.PastParticiple, 7, 0],
];

describe('English inflection', () => {
  for (const [lemma, forms] of verbs) {
    it(`gives ${lemma} its forms`, () => {
      const found = inflect(lemma).map(({ text }) => text);
      assert.deepEqual([...found].sort(), forms.split(' ').sort());
    });
  }

  for (const [lemma, form, form_, person, number] of bits) {
    it(`says what “${form}” of ${lemma} can be`, () => {
      const found = inflect(lemma).find(({ text }) => text === form);
      assert.deepEqual(found, { text: form, form: form_, person, number });
    });
  }

  for (const [singular, many] of plurals) {
    it(`makes ${many} of ${singular}`, () => assert.equal(plural(singular), many));
  }

  it('puts the same -s to verbs and nouns', () => {
    assert.equal(addS('echo'), 'echoes');
    assert.equal(addS('reply'), 'replies');
    assert.equal(addS('waltz'), 'waltzes');
  });

  it('finds each form of each verb under the start that its forms share', () => {
    const irregular = [...irregularVerbs().keys()];
    const auxiliary = new Set(auxiliaryForms().map(({ lemma }) => lemma));
    for (const lemma of [...COMMON_VERBS, ...RARER_VERBS, ...cueVerbs().map((cue) => cue.lemma), ...irregular]) {
      if (auxiliary.has(lemma)) continue;
      const prefix = stablePrefix(lemma);
      if (lemma !== 'eat' && lemma !== 'go') assert.notEqual(prefix, '', lemma);
      for (const { text } of inflect(lemma)) assert.ok(text.startsWith(prefix), `${text} of ${lemma}`);
    }
  });

  it('never doubles a consonant twice nor leaves a letter out', () => {
    for (const lemma of [...COMMON_VERBS, ...RARER_VERBS]) {
      for (const { text } of inflect(lemma)) assert.match(text, /^[a-z-]+$/, text);
      for (const { text } of inflect(lemma))
        assert.doesNotMatch(text, /([b-df-hj-np-tv-z])\1\1|eed{2}|iy|eing$(?<!eeing|being|geing|oeing|yeing)/, text);
    }
  });

  it('knows at least 150 irregular verbs', () => assert.ok(irregularVerbs().size >= 150));
});
