import { compare } from '../days/order.ts';
import { allMeetings, bodiesOf, dateOf, meetingsOf, type Meeting } from '../model/meetings.ts';
import { unreadableIn } from '../model/plan.ts';
import { quarterOf, quartersInside, type Period } from '../model/quarter.ts';
import { sharedWords } from '../words/shared.ts';
import { headerOf } from './parts/header.ts';
import { meetingTitle } from './parts/meeting-subject.ts';
import { meetingRow, nextMeeting } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

const STATES = ['held', 'planned', 'moved', 'cancelled', 'unknown'] as const;

/** How a meeting stands on the day: one whose day is over without a word of it is not known to have been held. */
function stateOf(context: ViewContext, meeting: Meeting): (typeof STATES)[number] {
  if (meeting.status && meeting.status !== 'planned') return meeting.status;
  const { last } = dateOf(meeting);
  return last !== null && last < context.asOf ? 'unknown' : 'planned';
}

function row(context: ViewContext, names: Names, meeting: Meeting) {
  const body = bodiesOf(context.plan).find(({ id }) => id === meeting.body);
  const state = stateOf(context, meeting);
  return {
    ...meetingRow(context, names, meeting),
    kindName: sharedWords(`meeting.${meeting.kind}`)[context.language],
    titled: meeting.title !== undefined,
    body: body ? textIn(context, body.name) : null,
    state,
    unclear: state === 'unknown',
    undecided: state === 'moved' && meeting.moved_to === undefined,
  };
}

/** Meetings by the quarter that they begin in; `null` for those without a day. */
function byQuarter(context: ViewContext, names: Names) {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of allMeetings(context.plan)) {
    const { first } = dateOf(meeting);
    const key = first === null ? '' : quarterOf(first).text;
    groups.set(key, [...(groups.get(key) ?? []), meeting]);
  }
  return [...groups]
    .toSorted(([a], [b]) => compare(a || '~', b || '~'))
    .map(([quarter, meetings]) => ({
      quarter: quarter || null,
      meetings: meetings.map((meeting) => row(context, names, meeting)),
    }));
}

/** The calendar quarters of the plan's period; null where the period has an open end. */
function quartersOf({ plan }: ViewContext): Period[] | null {
  const { from, to } = plan.settings.period ?? {};
  return from?.first && to?.last ? quartersInside(from.first, to.last) : null;
}

/** For each body that is to meet every quarter: what counts in which quarter (requirements D4a). */
function coverage(context: ViewContext) {
  const lost = unreadableIn(context.plan, 'calendar').map((name) => name.toUpperCase());
  const quarters = quartersOf(context);
  if (!quarters) return [];
  const bodies = bodiesOf(context.plan).filter(({ every }) => every === 'quarter');
  return bodies.map(({ id, name }) => {
    const rows = quarters.map((quarter) => ({
      quarter: quarter.text,
      unknown: lost.includes(quarter.text),
      meetings: meetingsOf(context.plan, id, quarter).map((meeting) => ({
        title: meetingTitle(context, meeting),
        when: dateOf(meeting).text,
      })),
    }));
    const missing = rows.filter(({ meetings, unknown }) => meetings.length === 0 && !unknown);
    return { id, name: textIn(context, name), rows, missing, total: rows.length };
  });
}

export const calendar = defineView({
  name: 'calendar',
  takes: 'nothing',
  build(context) {
    const names = new Names(context);
    const { period } = context.plan.settings;
    const quarters = byQuarter(context, names);
    const rows = quarters.flatMap(({ meetings }) => meetings);
    const count = (state: string): number => rows.filter((each) => each.state === state).length;
    return {
      header: headerOf(context, context.asOf),
      period: period?.from && period.to ? { from: period.from.text, to: period.to.text } : null,
      next: nextMeeting(context, new Names(context)),
      total: rows.length,
      /** True where meetings may stand in a file that cannot be read. */
      lost: unreadableIn(context.plan, 'calendar').length > 0,
      counts: Object.fromEntries(STATES.map((state) => [state, count(state)])),
      coverage: coverage(context),
      quarters,
    };
  },
});
