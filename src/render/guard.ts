import { Escaped, escapeMarkdown } from './escape.ts';

const targets = new WeakMap<object, object>();

/** What a guarded value stands for. */
export function unguarded(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (targets.get(value) ?? value) : value;
}

function isPhrase(value: object): value is { text: string; lang: string } {
  return (
    Object.keys(value).length === 2 && 'lang' in value && 'text' in value && typeof value.lang === 'string'
  );
}

/**
 * A view as a template sees it: texts come out escaped for Markdown, a text in another language with its mark,
 * and a field that the view has not given throws instead of printing nothing.
 */
export function guard(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : new Escaped(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isPhrase(value))
    return new Escaped(value.text, `:lang[${escapeMarkdown(value.text)}]{lang="${value.lang}"}`, value.lang);
  const proxy = new Proxy(value, {
    get(target, key) {
      if (typeof key === 'symbol' || (Array.isArray(target) && !(key in target)))
        return Reflect.get(target, key) as unknown;
      if (key === 'toHTML') throw new Error('a template prints a whole map or list');
      if (!(key in target)) throw new Error(`the view has no field “${key}”`);
      return Array.isArray(target) && key === 'length' ? target.length : guard(Reflect.get(target, key));
    },
  });
  targets.set(proxy, value);
  return proxy;
}
