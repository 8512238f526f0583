/** When a phrase may stand after all. Names never count. */
export type Exception =
  /** Between quote marks: what others call it, or say. */
  | 'quoted'
  /** Between quote marks in a text that says it is wrong, or in a list of what not to say. */
  | 'quoted-as-wrong'
  /** In a sentence that warns against it or denies it. */
  | 'warned-against';

/** Words we do not write. `find` is a pattern in any case. */
export interface Phrase {
  find: string;
  instead: string;
  unless?: Exception;
}

/** What STYLE.md rules out everywhere: labels, blame, excuses, promises and padding. */
export const phrases: readonly Phrase[] = [
  // Words for people and for what they do
  { find: 'domestic violence|DV', instead: '"domestic abuse"', unless: 'quoted' },
  {
    find: 'perpetrators?|perp',
    instead: '"someone who abuses" or "the person abusing you"',
    unless: 'quoted',
  },
  {
    find: 'abusers?',
    instead: '"someone who abuses" or "the person abusing you"',
    unless: 'quoted',
  },
  {
    find: 'wife[- ]?beaters?|batter(?:ed (?:women|woman|wife|wives)|ers?)',
    instead: '"someone who abuses", or say what he did',
    unless: 'quoted-as-wrong',
  },
  { find: 'revenge porn', instead: '"sharing private pictures without consent"', unless: 'quoted' },
  {
    find: 'child porn(?:ography)?|kiddie porn',
    instead: '"pictures of child sexual abuse"',
    unless: 'quoted',
  },
  { find: 'females?(?! genital)|lad(?:y|ies)', instead: '"woman" or "women"', unless: 'quoted' },
  {
    find: 'vulnerable (?:women|woman|people|person|adults?|girls?|children|groups?)',
    instead: 'say what puts them in danger, or who they are',
    unless: 'quoted',
  },
  {
    find: '(?<!")(?<!no )honou?r(?:-based| based| crimes?| abuse| killings?)?(?!")',
    instead: '"honour" between quote marks',
    unless: 'quoted',
  },
  { find: 'committ?(?:ed|ing|s)? suicide', instead: '"died by suicide", or "ended their life"' },
  { find: 'prostitut(?:es?|ion)|hookers?', instead: '"woman who sells sex"', unless: 'quoted' },
  { find: '(?:sex|rape|abuse) victims?', instead: '"survivor" or "you"', unless: 'quoted' },
  {
    find:
      'the (?:elderly|disabled|deaf|blind|homeless|vulnerable|abused)(?=[.,;:?)]|$| ' +
      '(?:and|or|who|are|is|can|may|in|at|on|with|also|often|to|from|need|have|get|live)(?![a-z]))',
    instead: '"older people", "disabled people", "Deaf people"',
  },
  {
    find: 'illegal (?:immigrants?|migrants?)|illegals',
    instead: '"people without papers", or what their visa is',
    unless: 'quoted-as-wrong',
  },
  // Anger, drink and stress are not causes
  {
    find: 'anger[- ]management',
    instead: '"behaviour change programme"',
    unless: 'warned-against',
  },
  {
    find:
      '(?:lost|los(?:es?|ing)) (?:his |her |their |your |my ' +
      ')?(?:control|temper|rag|head)|los(?:s|ing) of control',
    instead: 'what he did: abuse is a choice',
    unless: 'quoted-as-wrong',
  },
  {
    find: 'snapped|saw red|red mist|crime of passion|heat of the moment',
    instead: 'what he did: abuse is a choice',
    unless: 'quoted-as-wrong',
  },
  {
    find: 'allowed (?:himself|herself|themselves) to|let (?:himself|herself|themselves) be',
    instead: 'who did what to whom',
  },
  {
    find: 'because of (?:the )?(?:drink|alcohol|drugs|stress)|driven to (?:it|abuse|violence)',
    instead: 'that drink or stress is no cause',
    unless: 'warned-against',
  },
  // Abuse is not a quarrel between two
  {
    find: 'toxic (?:relationship|couple|love|partner)s?',
    instead: '"abuse", or say what he does',
    unless: 'quoted-as-wrong',
  },
  {
    find: '(?:both|each|one) (?:is |are |was |were )?as bad as (?:the|each) other|both as bad',
    instead: 'who is afraid of whom',
    unless: 'quoted-as-wrong',
  },
  { find: '(?:it )?takes two', instead: 'who did what to whom', unless: 'quoted-as-wrong' },
  {
    find:
      "falling[- ]out|lovers?'? tiff|(?:domestic|marital|lovers?'?) " +
      '(?:dispute|quarrel|argument|row|incident|disturbance)s?|a (?:bit of a )?domestic(?! ' +
      '[a-z])',
    instead: '"abuse", or say what he did',
    unless: 'quoted-as-wrong',
  },
  {
    find:
      'volatile (?:relationship|couple|marriage)|(?:stormy|turbulent) ' +
      '(?:relationship|marriage)',
    instead: '"abuse", or say what he does',
    unless: 'quoted-as-wrong',
  },
  {
    find:
      "(?:couples?'?s?|marriage|marital|relationship) (?:counsell?ing|therapy)|marriage " +
      'guidance|family mediation',
    instead: 'separate help for each: talking as a couple is not safe while one fears the other',
    unless: 'warned-against',
  },
  // Blame
  {
    find:
      "why (?:didn't|don't|doesn't|did|do|does|won't|wouldn't) (?:you|she|he|they) (?:not " +
      ')?(?:just |simply )?(?:leave|stay|go back|fight back|say no|tell)',
    instead: 'what would help; never ask why someone stayed',
    unless: 'quoted-as-wrong',
  },
  {
    find:
      '(?:she|he|they|you) (?:provoked?|asked for it|had it coming|drove (?:him|her|them) ' +
      'to|wound (?:him|her|them) up|pushed (?:him|her) (?:too far|over the edge))',
    instead: 'who chose to abuse: nobody causes it but the one who does it',
    unless: 'quoted-as-wrong',
  },
  {
    find:
      '(?:what (?:were|was) (?:you|she) wearing|led (?:him|her) on|put ' +
      '(?:yourself|herself|himself|themselves) (?:at risk|in (?:danger|that)))',
    instead: 'nothing about what the person hurt did or wore',
    unless: 'quoted-as-wrong',
  },
  {
    find: '(?:claims?|alleges?) (?:to have been|that (?:she|he) was) (?:abused|raped|assaulted)',
    instead: '"she says", or "she reported"',
  },
  {
    find: 'admits? (?:to being|(?:she|he|they) (?:was|were)) (?:abused|raped|assaulted)',
    instead: '"tells", or "says"',
  },
  {
    find: 'failed to (?:leave|protect|report)',
    instead: 'what the person who abuses did',
    unless: 'quoted-as-wrong',
  },
  // Promises and padding
  {
    find: "you (?:will|'ll) be (?:safe|fine|ok|okay|alright|believed)|we guarantee|guaranteed",
    instead: 'what someone can do; promise nothing',
    unless: 'warned-against',
  },
  {
    find:
      'we understand (?:that|how)|we know (?:that )?(?:it|this) (?:is|can be) ' +
      '(?:hard|difficult)',
    instead: 'nothing: begin with what to do',
  },
  {
    find:
      'please (?:note|be aware|remember|be advised)|it is important to (?:note|remember)|it ' +
      'should be noted',
    instead: 'nothing: begin with what matters',
  },
  {
    find: '(?:^|(?<=["(.] ?))remember(?:,|\\b(?= (?:that|to)\\b))',
    instead: 'nothing: say it without "remember"',
  },
  { find: "(?:don't|do not) hesitate to|feel free to|rest assured", instead: '"you can"' },
  { find: 'reach(?:es|ed|ing)? out(?: to)?', instead: '"call", "talk to" or "ask"' },
  {
    find: '(?<![a-z,] )(?:just|simply) (?:call|ring|leave|say|tell|ask)',
    instead: 'the same without "just": it may not be easy',
    unless: 'quoted',
  },
];
