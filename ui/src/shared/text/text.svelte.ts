/**
 * Words on the screen. All fixed words come from assets/i18n; a key missing in the chosen language is
 * said in English, and if it is missing there too the key itself stands, so that a gap is seen and not silent.
 * Marks around inserted values are off: they would print as boxes.
 */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { Language } from '@/backend/calls';
import type { Args, Said } from '@/backend/failure';

const ENGLISH = import.meta.glob<string>('../../../../assets/i18n/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const OTHERS = import.meta.glob<string>(['../../../../assets/i18n/*/*.ftl', '!../../../../assets/i18n/en/*.ftl'], {
  query: '?raw',
  import: 'default',
});

function bundleOf(language: string, sources: string[]): FluentBundle {
  const bundle = new FluentBundle([language, 'en'], { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

const english = bundleOf('en', Object.values(ENGLISH));
const loaded = new Map<Language, FluentBundle>([['en', english]]);

/** The language of the screen; reading it in a template follows every change. */
export const text = $state<{ language: Language }>({ language: 'en' });

/** Adds words to a language; for tests and for wordings a country brings along. */
export function addWords(language: Language, source: string): void {
  const bundle = loaded.get(language) ?? bundleOf(language, []);
  bundle.addResource(new FluentResource(source), { allowOverrides: true });
  loaded.set(language, bundle);
}

/** Changes the language of the screen, loading its words first. */
export async function setLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) {
    const paths = Object.keys(OTHERS).filter((path) => path.includes(`/i18n/${language}/`));
    const sources = await Promise.all(paths.map((path) => OTHERS[path]?.()));
    loaded.set(language, bundleOf(language, sources.filter((source) => source !== undefined)));
  }
  text.language = language;
  document.documentElement.lang = language;
}

/** Counts come from the core as text; they must be numbers to find their plural. A phone number keeps its first zero. */
const COUNT = /^(0|[1-9]\d{0,8})$/;

function fluentArgs(args: Args | undefined) {
  if (!args) return null;
  const fluent = (value: string | number) =>
    typeof value === 'number' || COUNT.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, fluent(value)]));
}

function say(bundle: FluentBundle | undefined, key: string, args?: Args): string | null {
  const [id = key, attribute] = key.split('.');
  const message = bundle?.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!bundle || !pattern) return null;
  const problems: Error[] = [];
  return bundle.formatPattern(pattern, fluentArgs(args), problems);
}

/** The words for a key in the language of the screen. */
export function t(key: string, args?: Args): string {
  return say(loaded.get(text.language), key, args) ?? say(english, key, args) ?? key;
}

/** The words for a sentence the core asked for. */
export function told(said: Said): string {
  return t(said.key, said.args);
}

/** Whether there are words for a key at all (hints are optional). */
export function hasText(key: string): boolean {
  return (loaded.get(text.language)?.hasMessage(key) ?? false) || english.hasMessage(key);
}

/** A stored name as part of a message key: `birth_year` is `birth-year`. */
export const keyPart = (name: string): string => name.replaceAll('_', '-');
