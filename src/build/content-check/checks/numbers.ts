import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { numbersIn } from '../../../domain/phones.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A number is typed once, in its owner's record, and is one that can exist. */
export function checkNumbers(content: Content): Fault[] {
  return [...impossible(content), ...repeated(content), ...inProse(content)];
}

const impossible = (content: Content): Fault[] =>
  content.services.flatMap(({ value, parsed }) =>
    value.phones.flatMap((phone, index) =>
      phone.dial.startsWith('+') && !isPossiblePhoneNumber(phone.dial)
        ? [
            {
              file: parsed.file.shown,
              line: parsed.lineOf(['phones', index, 'dial']),
              message:
                `dial ${phone.dial} cannot be a telephone number (wrong length for its ` +
                'area); check it against the source',
            },
          ]
        : [],
    ),
  );

function repeated(content: Content): Fault[] {
  const owners = new Map<string, string>();
  return content.services.flatMap(({ id, value, parsed }) =>
    value.phones.flatMap((phone, index) => {
      const key = phone.dial.startsWith('+') ? phone.dial : `${phone.dial} ${phone.display}`;
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, id);
        return [];
      }
      return [
        {
          file: parsed.file.shown,
          line: parsed.lineOf(['phones', index]),
          message:
            `phone "${phone.display}" is typed in ${owner}.yaml already; delete it here and ` +
            `write "phonesFrom: [${owner}]"`,
        },
      ];
    }),
  );
}

const inProse = (content: Content): Fault[] =>
  content.parsed
    .filter((parsed) => !parsed.file.path.startsWith('data/'))
    .flatMap((parsed) =>
      parsed.file.text.split('\n').flatMap((line, index) =>
        numbersIn(line).map((found) => ({
          file: parsed.file.shown,
          line: index + 1,
          message:
            `"${found}" looks like a phone number; numbers are typed once, in ` +
            `content/data/services. ${inWords(content, found)}`,
        })),
      ),
    );

/** The link to write instead: to the record that has the number, when one has it. */
function inWords(content: Content, found: string): string {
  const national = (number: string) => number.replace(/\D/g, '').replace(/^440?/, '0');
  const owner = content.services.find(
    ({ value }) =>
      value.phones.some((phone) => national(phone.dial) === national(found)) ||
      value.texts.some((line) => national(line.to) === national(found)),
  );
  return owner
    ? `Write [${owner.value.name}](call:${owner.id}) here instead`
    : 'Add it to the record of its service, and here write [its name](call:its-id)';
}
