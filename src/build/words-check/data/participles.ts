const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Participles that do not end in -ed. */
export const irregularParticiples = list(`
  beaten begun bent bet bitten blown bought bound broken brought built burnt burst cast caught chosen cut dealt done drawn driven eaten
  fed felt fought forbidden forgotten forgiven found frozen given ground grown heard held hidden hit hung hurt kept known laid led left
  lent let lit lost made meant met mistaken misunderstood overheard overseen paid proven put read rung run said seen sent set sewn shaken
  shot shown shut sold sought spent split spoken spread stolen struck stuck sung sworn swept taken taught thought thrown told torn
  understood undone upheld withdrawn withheld won worn wound woken written
`);

/**
 * Words after "be" that say how someone or something is, not what was done to it. "Hurt", "left"
 * and "lost" may be either; they are read as a state, so that "are you hurt?" is no fault, unless
 * "by" follows.
 */
export const notPassive = list(`
  hurt left lost shut stuck broken split
  worried scared frightened married engaged divorced separated tired exhausted closed allowed supposed interested bored confused ashamed
  embarrassed pleased surprised excited disappointed relieved shocked upset depressed stressed relaxed concerned involved related connected
  linked based located situated experienced qualified skilled trained retired unemployed disabled injured pregnant entitled prepared
  determined willing needed required advanced limited complicated detailed dedicated so-called hundred sacred naked wicked rugged red
  bed need indeed speed seed feed weed deed exceed proceed succeed embed sled shed unmarried undecided unsure unrelated unaffected
  unwanted unexplained unexpected terrified petrified isolated crowded finished gone aged armed mixed fixed open drunk
`);
