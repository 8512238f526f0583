import { test } from '@playwright/test';
import { expectGuides } from '../support/questions.ts';

/** What people really type, and the guide that answers it. */
const questions: Record<string, string> = {
  'my husband takes my wages': '/help/kinds/money/',
  'he has a key': '/help/staying-safely/',
  'can I keep my flat': '/help/somewhere-safe-to-stay/',
  'is it rape if married': '/help/kinds/without-consent/',
  'he put his hands round my neck': '/help/injuries/',
  'he checks my phone': '/help/phones-and-accounts/',
  'can i take the dog': '/help/pets/',
  'how do i leave': '/help/leaving-safely/',
  'will i lose my children': '/help/children/',
  'he keeps following me': '/help/followed-or-watched/',
  'my family want me to get married': '/help/kinds/made-to-marry/',
  'clares law': '/help/asking-the-police/',
  'what to pack': '/help/leaving-safely/',
  'restraining order': '/help/orders-that-protect-you/',
};

test('questions as people type them find their guide among the first three', ({ page }) =>
  expectGuides(page, questions));
