import { field } from './field.ts';
import { doer } from './parts.ts';
import { code, id, map, ref } from './types.ts';
import { when } from './when.ts';

/** An institution accepts one version of the schedule: `acceptances.yaml` or `acceptances/<id>.yaml`. */
export const acceptance = map({
  id: field(
    id('acceptance', {
      en: 'acceptance',
      pl: 'akceptacja',
      none: 'akceptacji',
      whom: 'akceptację',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  institution: field(ref('institution'), 'Who accepts.', 'Instytucja, która akceptuje.'),
  by: field(doer().optional(), 'In whose person: a function.', 'Kto w jej imieniu: funkcja.'),
  date: field(when(), 'When.', 'Kiedy.'),
  rev: field(
    code(),
    'The commit or tag that is accepted, in quotes.',
    'Oznaczenie akceptowanej wersji (commit albo tag), w cudzysłowie.',
  ),
});
