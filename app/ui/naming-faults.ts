import {
  longestItemReason,
  longestReason,
  type Naming,
  type NamingFault,
  namingFaults,
  namingNeeds,
} from '~/domain/named-items';
import type { FieldError } from './problem-summary';

/** Everything that is wrong with a naming, in the order of its page; `names` are those of the items that may be named. */
export function allNamingErrors(
  kind: keyof typeof namingNeeds,
  naming: Naming,
  names: Readonly<Record<string, string>>,
): FieldError[] {
  const faults = namingFaults(kind, naming, Object.keys(names));
  const errors = faults.flatMap((fault) => namingErrors(fault, naming, names));
  const ofReason = errors.filter(({ href }) => href === '#reason');
  const ofItems = errors.filter(({ href }) => href !== '#reason');
  return namingNeeds[kind].reason ? [...ofReason, ...ofItems] : [...ofItems, ...ofReason];
}

/** What is wrong with a naming in words, with the field that puts it right. */
export function namingErrors(
  fault: NamingFault,
  { items, reason }: Naming,
  names: Readonly<Record<string, string>>,
): FieldError[] {
  const wordless = items.filter((item) => !item.reason);
  switch (fault) {
    case 'other_item':
      return [{ href: '#items', text: 'Select items from the list' }];
    case 'no_items':
      return [{ href: '#items', text: 'Select at least one item' }];
    case 'no_reason':
      return [{ href: '#reason', text: 'Enter what needs to change' }];
    case 'no_words':
      return wordless.map(({ code }) => ({
        href: `#words-${code}`,
        text: `Enter what needs to change in “${names[code] ?? code}”`,
      }));
    case 'too_long': {
      const long = items.filter((item) => [...item.reason].length > longestItemReason);
      const whole = [...reason].length > longestReason;
      return [
        ...long.map(({ code }) => ({
          href: `#words-${code}`,
          text: `What needs to change in “${names[code] ?? code}” must be ${longestItemReason} characters or less`,
        })),
        ...(whole
          ? [{ href: '#reason', text: `What needs to change must be ${longestReason} characters or less` }]
          : []),
      ];
    }
  }
}
