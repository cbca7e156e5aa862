/** Every check of meaning; a new one is its file and a line here. */
export { actionIncomplete } from './action-incomplete.ts';
export { areaLeaderMissing } from './area-leader-missing.ts';
export { areaLeaderOutside } from './area-leader-outside.ts';
export { dependencyCycle } from './dependency-cycle.ts';
export { entryWithoutSubject } from './entry-without-subject.ts';
export { exceptionEnded } from './exception-ended.ts';
export { exceptionUnused } from './exception-unused.ts';
export { notDoneWithoutReason } from './not-done-without-reason.ts';
export { quarterWithoutTeamMeeting } from './quarter-without-team-meeting.ts';
export { stateContradictory } from './state-contradictory.ts';
export { taskDueOutsidePeriod } from './task-due-outside-period.ts';
export { taskRequiredAfterImportant } from './task-required-after-important.ts';
export { taskStartAfterDue } from './task-start-after-due.ts';
export { taskUnowned } from './task-unowned.ts';
