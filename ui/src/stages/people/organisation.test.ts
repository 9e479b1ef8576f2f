// What an organisation offers: opened by keyboard from the table, also where no circle was drawn, and stored by itself.
import { expect, it } from 'vitest';
import { Failure } from '@/backend/failure';
import { settled, write } from '@/shared/page.fixture';
import { t } from '@/shared/text/text.svelte';
import { atTheCircle, backend, click, press, redraw, retie, sign, stored } from './circle.fixture';

atTheCircle();

const about = () => document.querySelector('aside [data-part="about"]');
const field = (key: string) => {
  const label = [...(about()?.querySelectorAll('label, legend') ?? [])].find((one) => one.textContent === t(key));
  return label instanceof HTMLLabelElement ? document.getElementById(label.htmlFor) : (label?.closest('fieldset') ?? null);
};
const leaveField = async (key: string) => {
  field(key)?.dispatchEvent(new FocusEvent('blur'));
  await settled();
};
async function unfold() {
  const summary = about()?.querySelector('summary');
  if (!summary) throw new Error('nothing to unfold');
  await click(summary);
}
async function fromTheTable() {
  const radio = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === t('people-table-view'))?.querySelector('input');
  radio?.click();
  await settled();
  const cell = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')].find((one) => one.textContent?.trim() === 'Third primary school');
  cell?.focus();
  await press(cell ?? null, { key: 'Enter' });
}

it('is told beside the circle, and what is told is stored', async () => {
  await press(sign('school'), { key: 'Enter' });
  expect(about()?.textContent).toContain(t('organisation-about'));
  await unfold();
  expect(about()?.textContent).toContain(t('organisation-about-lead'));
  expect(field('organisation-offers')?.tagName).toBe('TEXTAREA');
  expect(field('organisation-way-in')?.tagName).toBe('TEXTAREA');
  for (const key of ['for-whom', 'address', 'phone', 'hours']) expect(field(`organisation-${key}`)?.tagName).toBe('INPUT');
  write(field('organisation-for-whom'), 'pupils and their families');
  await leaveField('organisation-for-whom');
  expect(backend.requests('record.save').at(-1)).toMatchObject({ case: 'lipa', kind: 'organisation', id: 'school', set: { for_whom: 'pupils and their families' } });
});

it('has a day on which it was looked at again', async () => {
  await press(sign('school'), { key: 'Enter' });
  await unfold();
  const parts = field('organisation-checked-on')?.querySelectorAll('input');
  ['2', '11', '2026'].forEach((part, i) => write(parts?.[i], part));
  parts?.[2]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await settled();
  expect(backend.requests('record.save').at(-1)).toMatchObject({ set: { checked_on: '2026-11-02' } });
});

it('is reached from the table by keyboard in a family without a drawing', async () => {
  redraw([]);
  retie([]);
  await fromTheTable();
  await unfold();
  write(field('organisation-phone'), '036 555 300');
  await leaveField('organisation-phone');
  expect(backend.requests('record.save').at(-1)).toMatchObject({ kind: 'organisation', set: { phone: '036 555 300' } });
});

it('says beside the field what is wrong with it, and keeps what was typed', async () => {
  backend.answers['record.save'] = ({ id, set }) => {
    if ('hours' in set) throw new Failure({ code: 'problems', key: 'problem-too-long', fields: [{ field: 'hours', key: 'problem-too-long', args: { most: '200' } }] });
    return stored(id ?? 'new');
  };
  await fromTheTable();
  await unfold();
  write(field('organisation-hours'), 'every day');
  await leaveField('organisation-hours');
  expect(about()?.querySelector('.error')?.textContent).toContain(t('problem-too-long', { most: '200' }));
  expect(field('organisation-hours')).toHaveProperty('value', 'every day');
});
