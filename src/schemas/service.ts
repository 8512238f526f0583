import { z } from 'astro/zod';
import { httpsAddress } from './address.ts';
import { confidence } from './confidence.ts';
import { day } from './date.ts';
import { hours } from './hours.ts';
import { phone } from './phone.ts';
import { sources } from './source.ts';
import { id, ids, text } from './text.ts';

const serviceKinds = [
  'helpline',
  'service',
  'programme',
  'scheme',
  'body',
  'process',
  'tool',
  'role',
  'campaign',
  'training',
  'app',
] as const;

/**
 * `open`: working on the latest evidence. `not-reconfirmed`: no recent evidence either way.
 * `unconfirmed`: named in a document, but nothing current was found. `not-contactable`: exists, but
 * nobody outside can ask for it. `renamed` and `closed`: the page says what replaced it and who to
 * call instead.
 */
export const serviceStatuses = [
  'open',
  'not-reconfirmed',
  'unconfirmed',
  'not-contactable',
  'renamed',
  'closed',
] as const;

/**
 * Who can get someone in: yourself, a friend, or only a professional, the police, a court… Words:
 * `access.<way>` in ui.json.
 */
export const accessWays = [
  'self',
  'friend-or-family',
  'professional',
  'police',
  'court',
  'social-care',
  'school',
  'gp',
  'automatic',
  'agencies-only',
] as const;

export const costs = ['free', 'local-rate', 'standard-rate', 'low-cost', 'mixed'] as const;

/** A text-message line: what to send, and to which number. */
const textLine = z.strictObject({
  to: z.string().regex(/^(\+44\d{9,10}|\d{3,6})$/, {
    error: 'to is +44 and the number without spaces, or a short code, in quotes',
  }),
  display: text('display (the number as its owner prints it)'),
  keyword: text('keyword').optional(),
  purpose: z.enum(['helpline', 'register', 'emergency', 'callback']).default('helpline'),
});

/** Typed chat or video on the service's own website. */
const online = z.strictObject({ url: httpsAddress('url'), hours: hours.optional() });

/**
 * One service, helpline, programme or body: its facts, true in every language.
 * What it is in plain words stands in `content/<language>/services/<id>.md`.
 * Rules: publish by confidence (docs/decisions/0004), the refuge guard, and the calm surface.
 */
export const service = z
  .strictObject({
    name: text('name'),
    /** Said in addresses, titles and previews where the real name says too much. */
    calmName: text('calmName').optional(),
    /** Other and former names, and short forms: all of them find the service in search. */
    otherNames: z.array(text('a name')).default([]),
    kind: z.enum(serviceKinds, { error: `kind is one of: ${serviceKinds.join(', ')}` }),
    status: z.enum(serviceStatuses, { error: `status is one of: ${serviceStatuses.join(', ')}` }),
    confidence,
    scope: z.enum(['local', 'national'], { error: 'scope is local or national' }),
    /** True for any record of a refuge: then nothing that hints at a place is allowed. */
    isRefuge: z.boolean().default(false),
    /** Ids from taxonomy.yaml. */
    needs: ids.default([]),
    audiences: ids.default([]),
    harms: ids.default([]),
    areas: ids.default([]),
    access: z
      .array(z.enum(accessWays, { error: `access is any of: ${accessWays.join(', ')}` }))
      .default([]),
    phones: z.array(phone).default([]),
    /**
     * Records whose numbers also reach this one: a number is typed once, in the record of its
     * owner.
     */
    phonesFrom: ids.default([]),
    texts: z.array(textLine).default([]),
    chat: online.optional(),
    signVideo: online.optional(),
    email: z.email({ error: 'an email address looks like name@example.org' }).optional(),
    web: httpsAddress('web').optional(),
    address: text('address').optional(),
    hours: hours.optional(),
    cost: z.enum(costs, { error: `cost is one of: ${costs.join(', ')}` }).optional(),
    /** BCP 47 tags of languages spoken, beyond English. */
    languages: z
      .array(
        z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, {
          error: 'a language is its tag, such as pl, ar or zh-Hans',
        }),
      )
      .default([]),
    interpreters: z.boolean().optional(),
    bsl: z
      .enum(['yes', 'by-arrangement'], {
        error: 'bsl is yes or by-arrangement; leave it out when not known',
      })
      .optional(),
    age: z
      .strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() })
      .optional(),
    showsOnBill: z
      .enum(['no', 'may', 'yes'], {
        error: 'showsOnBill is no, may or yes; leave it out when not known',
      })
      .optional(),
    /** The service that runs this one. */
    runBy: id.optional(),
    /** What took its place (closed and renamed records). */
    replacedBy: ids.default([]),
    /**
     * Who to call when this one cannot be called. Required when the record has no contact of its
     * own.
     */
    callInstead: ids.default([]),
    /**
     * Words people really type: hidden, for search alone. English; a translation may add its own.
     */
    typed: z.array(text('a typed word')).default([]),
    sources,
    lastChecked: day,
  })
  .superRefine((record, context) => {
    for (const fault of serviceFaults(record)) context.addIssue({ code: 'custom', ...fault });
  });
export type Service = z.infer<typeof service>;

type Checked = Pick<
  Service,
  | 'isRefuge'
  | 'confidence'
  | 'status'
  | 'phones'
  | 'phonesFrom'
  | 'texts'
  | 'chat'
  | 'signVideo'
  | 'email'
  | 'web'
  | 'address'
  | 'replacedBy'
  | 'callInstead'
  | 'name'
>;

/** True when someone outside can reach the record by any means of its own. */
export const hasContact = (
  record: Pick<Service, 'phones' | 'phonesFrom' | 'texts' | 'chat' | 'signVideo' | 'email' | 'web'>,
): boolean =>
  record.phones.length > 0 ||
  record.phonesFrom.length > 0 ||
  record.texts.length > 0 ||
  Boolean(record.chat ?? record.signVideo ?? record.email ?? record.web);

/**
 * The rules that hold between fields. @returns one entry a fault, with the field and what to do.
 */
export function serviceFaults(record: Checked): { path: string[]; message: string }[] {
  const faults: { path: string[]; message: string }[] = [];
  const say = (field: string, message: string) => faults.push({ path: [field], message });

  if (record.isRefuge && record.address)
    say('address', 'a refuge record has no address, postcode or place; delete this line');
  const landline = record.phones.find((entry) => /^\+44(1|2)/.test(entry.dial));
  if (record.isRefuge && landline)
    say(
      'phones',
      `"${landline.display}" is a local landline and would hint at where a refuge is; delete it`,
    );
  if (record.confidence === 'low' && hasContact(record))
    say(
      'confidence',
      'a record at confidence low publishes no contact; delete its phones, texts, chat, email ' +
        'and web, or find a better source',
    );
  if (['closed', 'renamed'].includes(record.status) && hasContact(record))
    say(
      'status',
      `a ${record.status} service has no contact of its own; delete its phones, texts, chat, ` +
        'email and web',
    );
  if (record.status === 'renamed' && record.replacedBy.length === 0)
    say('replacedBy', 'a renamed service says what it is called now; add "replacedBy: [id]"');
  if (!hasContact(record) && record.callInstead.length === 0)
    say(
      'callInstead',
      'nobody can be reached through this record; add "callInstead: [id, …]" so that the page ' +
        'leads to a person',
    );
  return faults;
}
