/** The stand-in's answers about an office's letters, and the report to a funder. */
import type { HouseView } from '@/backend/calls';
import { Failure } from '@/backend/failure';
import type { Answers } from '@/backend/standin';
import { A4 } from './plan';

const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 110" width="300" height="110"><circle cx="55" cy="55" r="44" fill="none" stroke="#2f6b57" stroke-width="9"/><circle cx="55" cy="55" r="20" fill="#d99a2b"/><path d="M125 42h150M125 70h110" stroke="#2f6b57" stroke-width="12"/></svg>')}`;

/** The answers of one scene; in `plain` an office has nothing of its own yet. */
export function houseAnswers(scene: string): Answers {
  let house: HouseView = {
    logo: scene === 'plain' ? '' : LOGO,
    lines: ['Krug porodice, Mostar', 'Ulica Alekse Šantića 14, 88000 Mostar', '036 555 100'],
    kinds: ['invitation', 'information', 'information_easy', 'information_child', 'agreement', 'informant', 'feedback', 'feedback_referrer', 'directory'],
    sentences: ['en', 'bs', 'bg'].map((language) => ({ kind: 'invitation', language, top: 'Dobro došli! Добре дошли! We look forward to meeting you.', end: 'Za sva pitanja zovite ured radnim danom od 8 do 16.' })),
  };
  return {
    'house.view': () => house,
    'house.save': (words) => {
      if (words.top.length > 600) throw new Failure({ code: 'problems', key: 'problem-too-long', fields: [{ field: 'top', key: 'problem-too-long', args: { most: '600' } }] });
      return (house = { ...house, sentences: [...house.sentences.filter((one) => one.kind !== words.kind || one.language !== words.language), words] });
    },
    'house.use_logo': () => (house = { ...house, logo: LOGO }),
    'house.remove_logo': () => (house = { ...house, logo: '' }),
    'house.give': () => ({}),
    'house.take': () => house,
    'figures.report_pages': ({ from, to }) => {
      if (to < from) throw new Failure({ code: 'problems', key: 'problem-period', fields: [{ field: 'to', key: 'problem-period' }] });
      return { pages: [A4, A4] };
    },
    'figures.report': () => ({ pages: 2 }),
  };
}
