import type { Phrase } from './phrases.ts';

/**
 * Ruled out on the pages for someone who hurts or scares another: what shames, excuses, or promises
 * a reward.
 */
export const changePhrases: readonly Phrase[] = [
  // Shame closes the page
  {
    find: 'monsters?|evil|scum|brutes?|thugs?|sick in the head|bad (?:man|men|person|people)',
    instead: 'what he does, not what he is',
  },
  {
    find: 'you are (?:an? )?(?:abusive|violent|dangerous)(?: man| person| partner)?',
    instead: '"what you do hurts someone"',
    unless: 'quoted',
  },
  // Excuses
  {
    find:
      "can(?:not|'t|n't) help (?:it|yourself|himself|myself)|out of character|not " +
      '(?:yourself|himself)',
    instead: 'that it is a choice',
    unless: 'quoted',
  },
  {
    find:
      'made (?:you|him|me) (?:do it|angry|snap|hit)|push(?:es|ed)? (?:your|his|my) ' +
      'buttons|wind(?:s)? (?:you|him|me) up',
    instead: 'that nobody else causes it',
    unless: 'quoted',
  },
  {
    find:
      'things (?:got|get) (?:out of hand|heated|physical)|got physical|a one-off|an? ' +
      '(?:honest )?mistake|slip(?:ped)? up',
    instead: 'what you did',
    unless: 'quoted',
  },
  {
    find:
      'anger (?:issues?|problems?)|(?:your|his) (?:anger|temper|rage)|short fuse|hot[- ' +
      ']headed|control your(?:self| feelings)',
    instead: '"how you behave": it is not about anger',
    unless: 'warned-against',
  },
  {
    find:
      '(?:drink|alcohol|drugs?|stress|your past|your childhood) (?:makes?|made) ' +
      '(?:you|him|her|me|them|people|someone|men)|(?:drink|alcohol|drugs?|stress|your ' +
      'past|your childhood) (?:causes?|caused|leads? to|led to)',
    instead: 'that these are no cause',
    unless: 'warned-against',
  },
  // Abuse is not shared out between two
  {
    find:
      'both of you|you two|the two of you|(?:your|her|their) part in (?:it|this)|meet (?:you ' +
      ')?half ?way',
    instead: 'what you do: the change is yours alone',
  },
  // Rewards, and a partner who owes something
  {
    find:
      '(?:save|rescue|mend|fix) (?:your|the) (?:marriage|relationship|family)|(?:win|get) ' +
      '(?:her|him|them) back|second chance',
    instead: 'safety first: a course earns nothing',
    unless: 'warned-against',
  },
  {
    find:
      '(?:should|must|will|has to|have to|needs? to|ought to) (?:forgive|trust|take you ' +
      'back|support you|understand you)',
    instead: 'that they owe you nothing',
    unless: 'warned-against',
  },
  {
    find: 'cured?|you will (?:change|stop|be a (?:better|good|new))',
    instead: '"you can change": nobody can promise it',
    unless: 'warned-against',
  },
  {
    find: 'congratulations|well done|brave(?:ry)?|be proud',
    instead: 'nothing: what counts is that the other person is safe',
  },
];
