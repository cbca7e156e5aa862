import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { copyOfExample, startServing, type Serving } from './start.ts';

const folder = temporaryFolder();
const plan = copyOfExample(folder);

/** Every file of a folder with its contents. */
const contents = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
}

/** The status of a request that a browser would not make. */
function ask(address: string, { method = 'GET', path = '/', host }: Sent): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const headers = host === undefined ? {} : { host };
    request({ host: hostname, port, method, path, headers, agent: false }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}

const withoutHardBlanks = (text: string): string => text.replaceAll('\u00a0', ' ');

const linksOf = (html: string): string[] =>
  Array.from(html.matchAll(/href="([^"#]+\.html)"/g), ([, file = '']) => file);

it('the pages are those that build makes, and nothing is written', async () => {
  const small = writePlan(join(folder, 'small'), {
    'areas/kultura.yaml': 'name: Kultura\nleader: biblioteka\n',
    'institutions/biblioteka.yaml': 'name: Gminna Biblioteka Publiczna\nareas: kultura\n',
  });
  const before = contents(small);
  const made = join(folder, 'pages');
  await run(['-C', small, 'build', made]);
  const files = readdirSync(made).filter((name) => name.endsWith('.html'));
  const serving = await startServing(small);
  const page = async (file: string): Promise<string> => (await fetch(serving.address + file)).text();
  expect([...new Set(['index.html', ...linksOf(await page(''))])].toSorted()).toEqual(files.toSorted());
  for (const file of files) {
    const main = (html: string): string => /<main[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';
    expect(main(await page(file)), file).toBe(main(readFileSync(join(made, file), 'utf8')));
  }
  await serving.stop();
  expect(contents(small)).toEqual(before);
}, 60_000);

describe('lsicu serve', () => {
  let serving: Serving;
  const page = async (name = ''): Promise<string> => (await fetch(serving.address + name)).text();

  beforeAll(async () => {
    serving = await startServing(plan);
  });
  afterAll(() => serving.stop());

  it('lets a page run nothing but the script that stands in it', async () => {
    const answer = await fetch(serving.address);
    const html = await answer.text();
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).not.toContain('unsafe');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/http-equiv|(?:src|href)="(?:https?:)?\/\//i);
  });

  it.each<[string, Sent, number]>([
    ['another name for this computer', { host: 'plan.example.org' }, 403],
    ['another port', { host: '127.0.0.1:80' }, 403],
    ['a form that is sent', { method: 'POST' }, 405],
    ['a question what is allowed', { method: 'OPTIONS' }, 405],
    ['a head alone', { method: 'HEAD' }, 200],
    ['a file of the plan', { path: '/lsicu.yaml' }, 404],
    ['a way out of the folder', { path: '/../../etc/passwd' }, 404],
    ['a way out in disguise', { path: '/%2e%2e/%2e%2e/etc/passwd' }, 404],
    ['a name of the language', { path: '/constructor.html' }, 404],
    ['an endless address', { path: `/${'a'.repeat(400)}` }, 414],
  ])('%s is answered as it should be', async (_, sent, status) => {
    expect(await ask(serving.address, sent)).toBe(status);
  });

  it('tells no other site anything', async () => {
    const answer = await fetch(serving.address, { headers: { origin: 'https://example.org' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('shows what is wrong with a plan, and what is left of it', async () => {
    const file = join(plan, 'areas/edukacja.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('leader:', 'leadr:'));
    const html = await page('glossary.html');
    expect(html).toMatch(/Podgląd · uwagi do planu: 1 błąd/);
    expect(html).toContain('<code>areas/edukacja.yaml:5</code>');
    writeFileSync(file, text);
    expect(await page('glossary.html')).not.toContain('1 błąd');
  });

  it('keeps the last pages of a plan that is gone', async () => {
    await page('glossary.html');
    renameSync(join(plan, 'lsicu.yaml'), join(plan, 'kopia'));
    const html = await page('glossary.html');
    expect(html).toContain('nie ma planu (pliku lsicu.yaml)');
    expect(html).toContain('<h1');
    renameSync(join(plan, 'kopia'), join(plan, 'lsicu.yaml'));
    expect(await page('glossary.html')).not.toContain('nie ma planu');
  });

  it('takes the next port where one is taken, and says so where it was asked for', async () => {
    const { port } = new URL(serving.address);
    const second = await startServing(plan);
    expect(new URL(second.address).port).not.toBe(port);
    await expect(startServing(plan, '--port', port)).rejects.toThrow(
      `ended with 2: lsicu: Port ${port} jest zajęty`,
    );
    expect(await second.stop()).toBe(0);
    await expect(fetch(second.address)).rejects.toThrow();
  });

  it.each(['0', '80', '99999', 'osiem'])('does not take %s for a port', async (port) => {
    await expect(startServing(plan, '--port', port)).rejects.toThrow(
      'ended with 2: lsicu: Opcja --port wymaga',
    );
  });

  it('shows private data only to those who ask, at an address that nobody guesses', async () => {
    cpSync(join(plan, 'private/contacts.example.yaml'), join(plan, 'private/contacts.yaml'));
    const NUMBER = '+48 22 000 00 01';
    expect(withoutHardBlanks(await page('contacts.html'))).not.toContain(NUMBER);
    const internal = await startServing(plan, '--audience', 'internal');
    const { origin, pathname } = new URL(internal.address);
    expect(pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
    expect((await fetch(origin)).status).toBe(404);
    expect((await fetch(`${origin}/contacts.html`)).status).toBe(404);
    const contacts = withoutHardBlanks(await (await fetch(`${internal.address}contacts.html`)).text());
    expect(contacts).toContain(NUMBER);
    expect(contacts).toContain('Do użytku wewnętrznego – zawiera dane osobowe');
    expect(await internal.stop()).toBe(0);
  });
});
