// The scenes of an office's letters, the report to a funder, and what an organisation offers.
const SIZES = [[1280, 800], [1024, 700]];
const toRail = (nth) => (page) => page.locator('.rail button').nth(nth).click();
const toLetters = async (page) => {
  await page.locator('.rail button').last().click();
  await page.locator('section .where').waitFor();
  await page.evaluate(() => {
    const body = document.querySelector('main.body');
    body.scrollTop = document.querySelector('section .where').closest('section').getBoundingClientRect().top - body.getBoundingClientRect().top - 8;
  });
};
const toReport = async (page) => {
  await toRail(2)(page);
  await page.locator('.option').nth(3).click();
  await page.locator('.desk').waitFor();
};
const toOrganisation = async (page) => {
  await toRail(1)(page);
  await page.getByRole('gridcell', { name: 'Lipa' }).click();
  await page.keyboard.press('Control+2');
  await page.locator('.segments input').nth(2).check();
  await page.getByRole('gridcell', { name: 'Third primary school' }).click();
  await page.locator('aside [data-part="about"] summary').click();
  await page.evaluate(() => {
    const aside = document.querySelector('aside');
    aside.scrollTop = document.querySelector('[data-part="about"]').getBoundingClientRect().top - aside.getBoundingClientRect().top - 8;
  });
};

export const OFFICE_SCENES = [
  { name: 'letters', scene: 'open', sizes: SIZES, act: toLetters },
  { name: 'letters-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toLetters },
  { name: 'letters-bulgarian', scene: 'plain', language: 'bg', sizes: SIZES, act: toLetters },
  { name: 'letters-150', scene: 'open', language: 'bg', letters: 150, sizes: [[1366, 768]], themes: ['light'], act: toLetters },
  { name: 'letters-long', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: async (page) => {
    await toLetters(page);
    await page.locator('section textarea').first().fill('Radujemo se susretu s vama. '.repeat(30));
    await page.keyboard.press('Tab');
  } },
  { name: 'letters-given', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: async (page) => {
    await toLetters(page);
    await page.getByRole('button', { name: 'Sačuvaj za kolege' }).click();
  } },
  { name: 'report', scene: 'open', sizes: SIZES, act: toReport },
  { name: 'report-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toReport },
  { name: 'report-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toReport },
  { name: 'report-150', scene: 'open', language: 'bg', letters: 150, sizes: [[1366, 768]], themes: ['light'], act: toReport },
  { name: 'report-fault', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: async (page) => {
    await toReport(page);
    await page.locator('dialog fieldset').nth(1).locator('input').nth(2).fill('2025');
  } },
  { name: 'report-offered', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], whole: 'main.body', act: toRail(2) },
  { name: 'organisation', scene: 'open', sizes: SIZES, act: toOrganisation },
  { name: 'organisation-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toOrganisation },
  { name: 'organisation-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toOrganisation },
];
