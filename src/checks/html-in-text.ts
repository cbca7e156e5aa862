import { TextPositions } from '../parse/text.ts';
import { defineCheck } from './check.ts';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>\n]*)?\/?>|<!--/gi;

/** True for a place behind a `#` that begins a comment, or between marks of code. */
const isOutside = (before: string): boolean => /(?:^|\s)#/.test(before) || before.split('`').length % 2 === 0;

export const htmlInText = defineCheck({
  name: 'html-in-text',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Texts hold no HTML tags.',
    pl: 'W tekstach nie ma znaczników HTML.',
  },
  why: {
    en: 'Documents are made in many formats, so a tag stays as it is typed, and readers would see it. Longer texts may use Markdown: **bold**, lists, links.',
    pl: 'Dokumenty powstają w wielu formatach, więc znacznik zostaje w nich tak, jak go wpisano, i czytelnik by go zobaczył. W dłuższych tekstach można używać Markdown: **pogrubienia**, list, odnośników.',
  },
  fails: [{ 'areas/kultura.yaml': 'name: Kultura\ndescription: Zajęcia <b>bezpłatne</b>. # expect\n' }],
  passes: [
    { 'areas/kultura.yaml': 'name: Kultura\ndescription: Zajęcia **bezpłatne**, grupy < 12 osób.\n' },
    {
      'areas/kultura.yaml': 'name: Kultura\n# Dawniej <b>GOK</b>.\ndescription: <https://gok.example.org>\n',
    },
  ],
  run({ plan, files, report }) {
    const own = new Set(plan.files);
    for (const file of files) {
      if (!own.has(file.path) || !file.text.includes('<')) continue;
      const positions = new TextPositions(file.text);
      let last = 0;
      for (const { index, 0: tag } of file.text.matchAll(TAG)) {
        const at = positions.span(file.path, index, index + tag.length);
        const before = file.text.slice(file.text.lastIndexOf('\n', index) + 1, index);
        if (at.line === last || isOutside(before)) continue;
        last = at.line;
        const words = {
          en: 'The text holds the HTML tag “{tag}”, which documents would print as it stands.',
          pl: 'W tekście jest znacznik HTML „{tag}”, który w dokumentach zostałby wypisany dosłownie.',
        };
        const hint = {
          en: 'Remove it; in longer texts write Markdown, such as **bold**.',
          pl: 'Usuń go; w dłuższych tekstach użyj Markdown, np. **pogrubienie**.',
        };
        report(at, words, { tag: tag.slice(0, 40) }, { hint });
      }
    }
  },
});
