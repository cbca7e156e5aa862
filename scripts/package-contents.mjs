import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

const wanted = [
  /^bin\/lsicu\.js$/,
  /^dist\/(main|host)\.js$/,
  /^dist\/chunks\/[^/]+\.js$/,
  /^dist\/THIRD-PARTY\.txt$/,
  /^templates\/.+/,
  /^examples\/.+/,
  /^docs\/(pl|en)\/[^/]+\.md$/,
  /^docs\/reference\/schema\/[a-z]+\.json$/,
  /^(LICENSE|README\.md|README\.pl\.md|package\.json)$/,
];

// Packed, with the examples and the fonts of the pages. A package that doubles has taken in something by mistake.
const mostBytes = 1_500_000;

/** Looks at what `npm pack` would publish: nothing foreign, nothing missing, no dependency, not too big. */
export async function checkPackage() {
  const { code, stdout, stderr } = await runNpm(['pack', '--dry-run', '--json', '--ignore-scripts'], {
    capture: true,
  });
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  const [pack] = JSON.parse(stdout);
  const files = pack.files.map(({ path }) => path);
  const problems = [
    ...files
      .filter((file) => !wanted.some((pattern) => pattern.test(file)))
      .map((file) => `${file} does not belong there`),
    ...wanted
      .filter((pattern) => !files.some((file) => pattern.test(file)))
      .map((pattern) => `nothing is like ${pattern}`),
  ];
  if (pack.size > mostBytes) problems.push(`${pack.size} bytes packed, more than ${mostBytes}`);
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (Object.keys(dependencies).length > 0)
    problems.push('package.json has dependencies; they are bundled: devDependencies');
  if (problems.length > 0) throw new Error(`npm pack: ${problems.join('; ')}`);
  return `${files.length} files, ${Math.round(pack.size / 1000)} kB packed`;
}
