import type * as z from 'zod';
import { workshop } from './workshop.ts';
import { version } from './version.ts';
import { training } from './training.ts';
import { stakeholder } from './stakeholder.ts';
import { promotion } from './promotion.ts';
import { product } from './product.ts';
import { procedure } from './procedure.ts';
import { practice } from './practice.ts';
import { resource } from './library.ts';
import { term } from './glossary.ts';
import { funding } from './funding.ts';
import { expert } from './expert.ts';
import { context } from './context.ts';
import { consultation } from './consultation.ts';
import { barrier } from './barrier.ts';
import { acceptance } from './acceptance.ts';
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
  expert: register('experts', expert, { en: 'Experts', pl: 'Eksperci' }),
  funding: register('funding', funding, { en: 'Funding', pl: 'Finansowanie' }),
  product: register('products', product(), { en: 'Products there already', pl: 'Istniejące produkty' }),
  training: register('trainings', training, { en: 'Trainings', pl: 'Szkolenia' }),
  promotion: register('promotion', promotion, { en: 'Promotion', pl: 'Promocja' }),
  resource: register(
    'library',
    resource,
    { en: 'Library', pl: 'Biblioteczka' },
    ({ access }) => access === 'internal',
  ),
  indicator: register('indicators', indicator, { en: 'Indicators', pl: 'Wskaźniki' }),
  act: register('acts', act, { en: 'Acts', pl: 'Akty prawne' }),
  version: register('versions', version, { en: 'Versions of the plan', pl: 'Wersje planu' }),
  consultation: register('consultations', consultation, { en: 'Consultations', pl: 'Konsultacje' }),
  acceptance: register('acceptances', acceptance, { en: 'Acceptances', pl: 'Akceptacje' }),
  procedure: register('procedures', procedure, { en: 'Procedures', pl: 'Procedury' }),
  term: register('glossary', term, { en: 'Glossary', pl: 'Słownik pojęć' }),
  barrier: register('barriers', barrier, { en: 'Barriers', pl: 'Bariery' }),
  stakeholder: register('stakeholders', stakeholder, { en: 'Stakeholders', pl: 'Interesariusze' }),
  practice: register('practices', practice, { en: 'Good practices', pl: 'Dobre praktyki' }),
  workshop: register('workshops', workshop, { en: 'Workshops', pl: 'Warsztaty' }),
  context: register('context', context, { en: 'Figures about the unit', pl: 'Dane o jednostce' }),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** The record that a file (or an item of a register) of a kind is read as. */
export type RecordOf<K extends KindName> = z.output<(typeof KINDS)[K]['schema']>;
