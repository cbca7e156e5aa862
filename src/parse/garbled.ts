import { told, type Mistake, type Told } from './mistake.ts';

const W = {
  garbled: {
    message: {
      pl: 'Litery są zniekształcone: „{wrong}” to najpewniej „{right}”.',
      en: 'The letters are garbled: “{wrong}” is most likely “{right}”.',
    },
  },
  lost: {
    message: {
      pl: 'Znak „�” stoi w miejscu litery, która przepadła przy zmianie kodowania.',
      en: 'The character “�” replaces a letter that was lost when the encoding was changed.',
    },
    hint: { pl: 'Wpisz to słowo od nowa.', en: 'Type the word again.' },
  },
} satisfies Record<string, Told>;

const SIGNS = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“’‘–—…€§°';

/** The signs of the bytes from 0x80. Source: the code pages of Windows 1250 and 1252; the same in every version of Node. */
const CENTRAL = Array.from(
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
);
const WESTERN = Array.from(
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
);

let known: { readonly table: ReadonlyMap<string, string>; readonly pattern: RegExp } | undefined;

/** What Polish letters look like after their UTF-8 bytes were read in an old encoding: „Ä…” → „ą”. */
function garbles() {
  if (known) return known;
  const pairs = Array.from(SIGNS).flatMap((sign) => {
    const bytes = Array.from(new TextEncoder().encode(sign));
    return [CENTRAL, WESTERN].map(
      (signs) => [bytes.map((byte) => signs[byte - 0x80] ?? '').join(''), sign] as const,
    );
  });
  const table = new Map(pairs);
  known = { table, pattern: new RegExp([...table.keys()].join('|'), 'gu') };
  return known;
}

/** Letters garbled or lost before the file was saved: one warning for each line, as the text itself is still readable. */
export function garbledWords(text: string): Mistake[] {
  const { table, pattern } = garbles();
  const mistakes: Mistake[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = [...line[0].matchAll(/\S+/g)].filter(
      ([word]) => word.search(pattern) >= 0 || word.includes('\ufffd'),
    );
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) continue;
    const start = line.index + first.index;
    const end = line.index + last.index + last[0].length;
    const whole = text.slice(start, end);
    const right = (wrong: string): string => wrong.replaceAll(pattern, (sign) => table.get(sign) ?? sign);
    const base = { rule: 'encoding', severity: 'warning', start, end } as const;
    if (whole.includes('\ufffd')) mistakes.push({ ...base, ...told(W.lost) });
    else
      mistakes.push({
        ...base,
        replace: right(whole),
        ...told(W.garbled, { wrong: first[0], right: right(first[0]) }),
      });
  }
  return mistakes;
}
