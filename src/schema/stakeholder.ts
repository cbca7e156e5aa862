import { field } from './field.ts';
import { id, map, prose, text } from './types.ts';

/** Somebody with a stake in integration: `stakeholders.yaml` or `stakeholders/<id>.yaml`. */
export const stakeholder = map({
  id: field(
    id('stakeholder', {
      en: 'stakeholder',
      pl: 'interesariusz',
      none: 'interesariusza',
      whom: 'interesariusza',
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  entity: field(text(), 'Who it is.', 'Podmiot albo grupa.'),
  interest: field(prose().optional(), 'What they are interested in.', 'Czym jest zainteresowany.'),
  need: field(prose().optional(), 'What they need.', 'Czego potrzebuje.'),
  problem: field(prose().optional(), 'What is difficult.', 'Z czym ma trudność.'),
});
