/**
 * Which component shows which place. A stage has a page for the coordinator and, if the family may look at it, a turned
 * page of its own: without one it cannot be shown while the screen is turned. Each is given `caseId` and nothing else;
 * `router.place.focus` names a record to bring into view.
 */
import type { Component } from 'svelte';
import FamiliesPage from '@/pages/families/FamiliesPage.svelte';
import HelpPage from '@/pages/help/HelpPage.svelte';
import HistoryPage from '@/pages/history/HistoryPage.svelte';
import QuestionsPage from '@/pages/questions/QuestionsPage.svelte';
import SettingsPage from '@/pages/settings/SettingsPage.svelte';
import SharePage from '@/pages/share/SharePage.svelte';
import type { Place, Tab } from '@/shared/router.svelte';
import DayPage from './day/DayPage.svelte';
import JourneyPage from './journey/JourneyPage.svelte';
import JourneyTurned from './journey/JourneyTurned.svelte';
import NotesPage from './notes/NotesPage.svelte';
import PapersPage from './papers/PapersPage.svelte';
import PeoplePage from './people/PeoplePage.svelte';
import PeopleTurned from './people/PeopleTurned.svelte';
import PlanPage from './plan/PlanPage.svelte';
import PlanTurned from './plan/PlanTurned.svelte';
import PreparationPage from './preparation/PreparationPage.svelte';
import ReferralPage from './referral/ReferralPage.svelte';
import ReviewsPage from './reviews/ReviewsPage.svelte';
import TodayPage from './today/TodayPage.svelte';

/** What a stage's page is given. */
export interface StageProps {
  caseId: string;
}

type StagePage = Component<StageProps>;

/** A tab and what it shows. */
export interface Stage {
  tab: Tab;
  page: StagePage;
  turned?: StagePage;
}

const STAGES: readonly Stage[] = [
  { tab: 'journey', page: JourneyPage, turned: JourneyTurned },
  { tab: 'people', page: PeoplePage, turned: PeopleTurned },
  { tab: 'preparation', page: PreparationPage },
  { tab: 'day', page: DayPage },
  { tab: 'plan', page: PlanPage, turned: PlanTurned },
  { tab: 'reviews', page: ReviewsPage },
  { tab: 'notes', page: NotesPage },
  { tab: 'papers', page: PapersPage },
];

const PAGES: Record<Exclude<Place['at'], 'family'>, Component> = {
  today: TodayPage,
  families: FamiliesPage,
  referral: ReferralPage,
  questions: QuestionsPage,
  history: HistoryPage,
  help: HelpPage,
  settings: SettingsPage,
  share: SharePage,
};

/** The stage of a tab. */
export const stageOf = (tab: Tab): Stage => STAGES.find((stage) => stage.tab === tab) ?? (STAGES[0] as Stage);

/** The page of a place that is not a family. */
export const pageOf = (at: Exclude<Place['at'], 'family'>): Component => PAGES[at];

/** The stages the family may look at, in order. */
export const TURNED: readonly (Stage & { turned: StagePage })[] = STAGES.filter(
  (stage): stage is Stage & { turned: StagePage } => stage.turned !== undefined,
);
