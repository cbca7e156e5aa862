import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import manifest from '../../../package.json' with { type: 'json' };
import type { RenderedDocument } from '../format.ts';
import { harmless } from '../harmless.ts';
import { marksOf } from '../marks.ts';
import { polishTypography } from '../typography.ts';
import { bodyOf } from './body.ts';
import { element, lines, wordsOf } from './elements.ts';
import { printStyle } from './print.ts';

const W = {
  home: { pl: 'Spis dokumentów', en: 'All documents' },
  skip: { pl: 'Przejdź do treści', en: 'Skip to the content' },
};

/** Nothing may be loaded, run or sent from a page; the one style sheet is known by its hash. */
function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function head(title: string, style: string): Element {
  return element(
    'head',
    {},
    ...lines([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(style) }),
      element('title', {}, title),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: `lsicu ${manifest.version}` }),
      element('style', {}, style),
    ]),
  );
}

/** A document as one page that needs nothing else. */
export function pageOf(document: RenderedDocument): Root {
  const { language, fictional } = document;
  const marks = marksOf(document);
  const written = harmless(document.foot);
  const foot = language === 'pl' ? polishTypography(written) : written;
  const [unit = ''] = written.split(' · ');
  const { main, headings } = bodyOf(document);
  const [title] = headings;
  if (title?.tagName !== 'h1') throw new Error('a page needs a heading of the first level');
  const start = headings.find(({ tagName }) => tagName === 'h2') ?? title;
  const style = `\n${document.style.replaceAll('\r\n', '\n').trim()}\n${printStyle(foot, marks.join(' · '))}\n`;
  const body = [
    element('a', { className: ['skip'], href: `#${String(start.properties['id'])}` }, W.skip[language]),
    ...(fictional ? [element('header', { className: ['fictional'] }, element('p', {}, marks[0] ?? ''))] : []),
    ...(document.home === null
      ? []
      : [
          element(
            'nav',
            { className: ['home'], ariaLabel: W.home[language] },
            element('p', {}, element('a', { href: document.home }, W.home[language])),
          ),
        ]),
    main,
    element('footer', {}, element('p', {}, foot)),
  ];
  const page = element(
    'html',
    { lang: language },
    ...lines([
      head(`${wordsOf(title)} – ${unit}`.replaceAll('\u00a0', ' '), style),
      element('body', {}, ...lines(body)),
    ]),
  );
  return { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, page] };
}
