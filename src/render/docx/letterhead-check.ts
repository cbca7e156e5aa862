import { strFromU8 } from 'fflate';
import { UserError } from '../../words/user-error.ts';
import { isSafeLink } from '../links.ts';
import { notWord, tooLarge } from './letterhead-parts.ts';

const W = {
  active: {
    pl: 'Papier firmowy zawiera makra albo osadzone obiekty, które mogłyby się uruchomić. Zapisz go w Wordzie jako „Dokument programu Word (.docx)” i usuń z niego te obiekty.',
    en: 'The letterhead holds macros or embedded objects that could be run. Save it in Word as “Word Document (.docx)” and remove these objects.',
  },
  outside: {
    pl: 'Papier firmowy pobiera treść spoza siebie: „{target}”. Wstaw ją do pliku (w Wordzie: Plik, Informacje, Edytuj łącza do plików, Przerwij łącze) i spróbuj ponownie.',
    en: 'The letterhead draws on something outside itself: “{target}”. Put it into the file (in Word: File, Info, Edit Links to Files, Break Link) and try again.',
  },
};

// In XML no attribute holds a `<`: what has one is no tag, and is not searched to its end.
const ATTRIBUTES = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*/.source;
const RELATIONSHIP = new RegExp(`<(?:[\\w.-]+:)?Relationship\\b${ATTRIBUTES}>`, 'g');
const ACTIVE =
  /vba|oleObject|package$|control|activeX|aFChunk|subDocument|frame$|attachedToolbars|keyMap|\/ui\/|webextension|mailMerge/i;
/** Fields that fetch or run something when they are updated. */
const FIELDS = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b/i;
/** Pictures of old drawings, named by an address instead of a part. */
const ADDRESS = /\s(?:[\w.-]+:)?(?:src|href)\s*=\s*["']\s*((?:https?|ftp|file):[^"']*|\\\\[^"']*)["']/i;

/** A character that stands by its number; one that would be markup is none there. */
function byNumber(_: string, hex: string | undefined, digits: string | undefined): string {
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  const character = code > 0x10_ffff ? '' : String.fromCodePoint(code);
  return /[<>"'&]/.test(character) ? '\ufffd' : character;
}

/** What an attribute or a text is in truth. */
const decoded = (xml: string): string => xml.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, byNumber);

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return (double ?? single ?? '').replaceAll('&amp;', '&');
}

/** A template from which Word takes shortcuts only: Word would look for it whenever the document is opened. */
const isTemplate = (tag: string): boolean => attribute(tag, 'Type').endsWith('/attachedTemplate');

/** @throws {UserError} for what would fetch or run something when the document is opened */
function checkRelationship(tag: string): void {
  const [type, target] = [attribute(tag, 'Type'), attribute(tag, 'Target')];
  if (isTemplate(tag)) return;
  if (ACTIVE.test(type)) throw new UserError(W.active);
  if (attribute(tag, 'TargetMode') !== 'External') return;
  if (!type.endsWith('/hyperlink') || !isSafeLink(target)) throw new UserError(W.outside, { target });
}

function checkFields(xml: string): void {
  const instructions = Array.from(
    xml.matchAll(/<(?:[\w.-]+:)?instrText\b[^<>]*>([^<]*)<|\s(?:[\w.-]+:)?instr\s*=\s*["']([^"']*)/g),
    ([, text, attributeText]) => text ?? attributeText ?? '',
  );
  const harmful = [...instructions, instructions.join('')].find((text) => FIELDS.test(text));
  if (harmful !== undefined) throw new UserError(W.outside, { target: harmful.trim().slice(0, 80) });
}

function checkXml(xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml) || /^[^>]*\sencoding\s*=\s*["'](?!utf-?8["'])/i.test(xml))
    throw notWord();
  if (/macroEnabled|vbaProject|activeX|oleObject/i.test(xml) && xml.includes('ContentType'))
    throw new UserError(W.active);
  for (const [tag] of xml.matchAll(RELATIONSHIP)) checkRelationship(tag);
  checkFields(xml);
  const [, address] = ADDRESS.exec(xml.replaceAll(RELATIONSHIP, '')) ?? [];
  if (address !== undefined) throw new UserError(W.outside, { target: address });
}

/** In bytes: no letterhead has as much text. */
const LARGEST_TEXT = 4 * 1024 * 1024;

/** XML by what it holds: a part may bear any name. */
const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*</.test(strFromU8(bytes.subarray(0, 200), true));

/** Without the template that the letterhead was made from. */
const withoutTemplate = (xml: string): string =>
  xml
    .replaceAll(RELATIONSHIP, (tag) => (isTemplate(decoded(tag)) ? '' : tag))
    .replaceAll(/<((?:[\w.-]+:)?attachedTemplate)\b[^<>]*?(?:\/>|>\s*<\/\1>)/g, '');

/**
 * The texts of a letterhead's parts, after a look for what a stranger may have put there.
 * @throws {UserError} for macros, embedded objects, and all that is fetched from elsewhere
 */
export function checkedTexts(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...parts].flatMap(([path, bytes]) => {
      if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(strFromU8(bytes.subarray(0, 2), true))) throw notWord();
      if (!isXml(bytes)) return [];
      if (bytes.length > LARGEST_TEXT) throw tooLarge();
      const xml = strFromU8(bytes);
      checkXml(decoded(xml));
      return [[path, withoutTemplate(xml)] as const];
    }),
  );
}
