/** Every view; a new one is its file and a line here. */
export { agenda } from './agenda.ts';
export { attendanceList } from './attendance-list.ts';
export { calendar } from './calendar.ts';
export { contacts } from './contacts.ts';
export { experts } from './experts.ts';
export { index } from './index.ts';
export { institution } from './institution.ts';
export { invitation } from './invitation.ts';
export { letter } from './letter.ts';
export { minutes } from './minutes.ts';
export { needs } from './needs.ts';
export { plan } from './plan.ts';
export { quarterlySchedule } from './quarterly-schedule.ts';
export { report } from './report.ts';
export { status } from './status.ts';
export { worksheet } from './worksheet.ts';
export { workshops } from './workshops.ts';
