import type { Judgement } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import { SHARED } from '../../words/shared.ts';
import { everyInWords, languageName } from '../../words/terms.ts';
import { textIn, type ViewContext } from '../view.ts';
import { actOf } from './acts.ts';
import { given, Teller, type Detail } from './details.ts';
import type { Names } from './names.ts';

type Product = NonNullable<TaskNode['record']['produces']>[number];

const SELF_EVIDENT = ['id', 'title'];

function factsOf(tell: Teller, product: Product, task: TaskNode): Detail[] {
  const { context } = tell;
  const { language } = context;
  return given([
    ['kind', tell.line(product.kind)],
    ['madeBy', [tell.text(task.record.title)]],
    ['audiences', product.audiences?.map((id) => tell.titled(id, 'audience'))],
    ['languages', product.languages?.map((code) => languageName(code, language))],
    ['distribution', tell.line(product.distribution)],
    [
      'update',
      product.update_every === undefined ? undefined : [everyInWords(product.update_every, language)],
    ],
    ['keeper', tell.people(product.keeper && [product.keeper])],
    ['place', tell.line(product.place)],
    ['act', product.act === undefined ? undefined : [actOf(context, product.act)]],
    ['note', product.personal_data ? [SHARED['personal-data'][language]] : undefined],
  ]);
}

/** What tasks make; nothing where no product says more than its title, which stands in the schedule. */
export function productRows(context: ViewContext, judgement: Judgement, names: Names) {
  // A common task is one record that stands in many lists.
  const tasks = new Map(judgement.tasks.map((task) => [task.record, task]));
  const made = [...tasks.values()].flatMap((task) =>
    (task.record.produces ?? []).map((product) => ({ product, task })),
  );
  const isTold = made.some(({ product }) =>
    Object.entries(product).some(([field, value]) => value !== undefined && !SELF_EVIDENT.includes(field)),
  );
  if (!isTold) return [];
  const tell = new Teller(context, names);
  return made.map(({ product, task }) => ({
    title: textIn(context, product.title),
    details: factsOf(tell, product, task),
  }));
}
