import { test } from '@playwright/test';
import { expectGuides } from '../support/questions.ts';

/**
 * What people around a survivor type, and the guide that answers it: every setting of the
 * strategy's action 4.
 */
const around: Record<string, string> = {
  'man following a woman in the park': '/step-in/street-and-parks/',
  'man shouting at girls in the street': '/step-in/street-and-parks/',
  'woman being bothered on the bus': '/step-in/bus-and-train/',
  'my friend got spiked': '/step-in/night-out/',
  'lads sharing nudes in the group chat': '/step-in/online/',
  'i can hear shouting next door': '/step-in/next-door/',
  'my sisters husband controls her': '/step-in/family-and-friends/',
  'colleague comes in with bruises': '/step-in/at-work/',
  'someone in my team is abused at home': '/step-in/for-managers/',
  'boys at school rating girls': '/step-in/school-college-university/',
  'changing room talk': '/step-in/sport-and-clubs/',
  'my friend told me he hits her': '/step-in/a-friend-tells-you/',
  'my mate hits his girlfriend': '/step-in/a-friend-who-does-it/',
  'woman asks for help in my shop': '/step-in/businesses-and-venues/',
  'how can i step in safely': '/step-in/ways-to-act/',
};

/** What people type at work, and the guide that answers it. */
const atWork: Record<string, string> = {
  'patient told me about abuse gp': '/professionals/gp-and-health/',
  'pupil told teacher dad hits mum': '/professionals/schools-and-colleges/',
  'tenant domestic abuse housing officer': '/professionals/housing/',
  'client drinks and is abused': '/professionals/drugs-and-alcohol/',
  'mental health worker asking about abuse': '/professionals/mental-health/',
  'social worker non abusive parent': '/professionals/childrens-services/',
  'cafcass family court report': '/professionals/probation-and-family-court/',
  'domestic abuse policy at work': '/professionals/employers/',
  'imam told about abuse': '/professionals/faith-and-community/',
  'which form for high risk': '/professionals/cards/high-risk/',
  'can i share without consent': '/professionals/sharing-information/',
  'husband interprets for her': '/professionals/interpreters/',
  'journalist how to report a killing': '/campaigns/journalists/',
  'text for our newsletter': '/campaigns/words-to-copy/',
  'what did the inquiry recommend': '/about/the-inquiry-recommendations/',
  'what did the strategy promise': '/about/the-strategy-actions/',
};

for (const [who, questions] of Object.entries({
  'people around': around,
  'people at work': atWork,
})) {
  test(`questions of ${who} find their guide among the first three`, ({ page }) =>
    expectGuides(page, questions));
}
