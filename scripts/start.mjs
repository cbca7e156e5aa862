import { makeExamples } from './examples.mjs';
import { ensureInstalled } from './install.mjs';
import { exitWith, runNode } from './run.mjs';

try {
  await ensureInstalled();
  if ((await runNode(['scripts/build.mjs'])).code !== 0) process.exit(1);
  const examples = await makeExamples();
  const pages = examples.map(({ name, day }) => `  out/${name}/index.html  (${day})`).join('\n');
  console.log(`
Program jest gotowy. Sprawdzono przykładowe plany i przygotowano ich dokumenty według stanu na podany dzień.
Proszę otworzyć w przeglądarce:
${pages}
Te same dokumenty w formacie Markdown są w folderze out/markdown.
Program uruchamia się tak:  node bin/lsicu.js --help

The program is ready. The example plans were checked and their documents made as of the day given.
Open the pages above in a browser. Plan, agenda and report as Markdown are in out/markdown.
To run the program:   node bin/lsicu.js --help`);
} catch (error) {
  exitWith(error);
}
