import type * as z from 'zod';
import { act } from './act.ts';
import { area } from './area.ts';
import { coordination } from './coordination.ts';
import { indicator } from './indicator.ts';
import { institution } from './institution.ts';
import { oneFile, perItem, register, type Kind } from './kind.ts';
import { meetings } from './meetings.ts';
import { DOERS } from './parts.ts';
import { partner } from './partner.ts';
import { person } from './person.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';

/** Every kind of plan file; a new one is its schema and a line here. */
export const KINDS = {
  settings: oneFile(
    'lsicu',
    settings,
    { en: 'The plan', pl: 'Plan' },
    { en: 'plan', pl: 'plan', none: 'planu' },
  ),
  coordination: oneFile(
    'coordination',
    coordination,
    { en: 'Coordination', pl: 'Koordynacja' },
    { en: 'coordination', pl: 'koordynacja', none: 'koordynacji' },
  ),
  area: perItem(
    'areas',
    area,
    { en: 'An area of integration', pl: 'Obszar integracji' },
    { defines: 'area', called: { en: 'area', pl: 'obszar', none: 'obszaru' } },
  ),
  institution: perItem(
    'institutions',
    institution,
    { en: 'The card of an institution', pl: 'Karta instytucji' },
    {
      defines: 'institution',
      called: { en: 'institution', pl: 'instytucja', none: 'instytucji', whom: 'instytucję', feminine: true },
    },
  ),
  calendar: perItem(
    'calendar',
    meetings,
    { en: 'Meetings and schedule of a quarter', pl: 'Spotkania i harmonogram kwartału' },
    { names: /^\d{4}-q[1-4]$/ },
  ),
  progress: perItem(
    'progress',
    progress,
    { en: 'What was reported in a quarter', pl: 'Sprawozdania za kwartał' },
    {
      names: /^\d{4}-q[1-4]\/[^/]+$/,
      refers: DOERS,
      besides: ['coordinator'],
    },
  ),
  partner: register('partners', partner, { en: 'External partners', pl: 'Partnerzy zewnętrzni' }),
  person: register('people', person, { en: 'People by function', pl: 'Osoby według funkcji' }),
  indicator: register('indicators', indicator, { en: 'Indicators', pl: 'Wskaźniki' }),
  act: register('acts', act, { en: 'Acts', pl: 'Akty prawne' }),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** The record that a file (or an item of a register) of a kind is read as. */
export type RecordOf<K extends KindName> = z.output<(typeof KINDS)[K]['schema']>;
