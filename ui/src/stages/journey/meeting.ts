/** When and where the family meets, in one line. */
import type { MeetingTurned } from '@/backend/calls';
import { longDate } from '@/shared/text/dates';

export const whenAndWhere = (meeting: MeetingTurned): string =>
  [meeting.on ? longDate(meeting.on) : '', meeting.time ?? '', meeting.place].filter(Boolean).join(', ');
