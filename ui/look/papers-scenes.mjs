// The scenes of the papers.
const SIZES = [[1280, 800], [1024, 700]];
const toPapers = async (page) => {
  await page.locator('.rail button').nth(1).click();
  await page.getByRole('gridcell', { name: 'Lipa' }).click();
  await page.keyboard.press('Control+8');
  await page.waitForTimeout(250);
};
const toPaper = (kind) => async (page) => {
  await toPapers(page);
  await page.locator('select').first().selectOption(kind);
  await page.getByRole('checkbox').first().check();
  await page.waitForTimeout(150);
};
const toRelease = async (page) => {
  await toPapers(page);
  await page.getByRole('combobox').nth(1).fill('Emir');
  await page.waitForTimeout(150);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(250);
};
const toTwoLanguages = async (page) => {
  await toPapers(page);
  await page.locator('fieldset select').first().selectOption('booklet');
  await page.locator('fieldset select').last().selectOption('bg');
  await page.waitForTimeout(150);
};
const toWords = async (page) => {
  await toTwoLanguages(page);
  await page.locator('textarea').last().focus();
};
const toEasy = async (page) => {
  await toPapers(page);
  await page.getByRole('checkbox').nth(1).check();
  await page.waitForTimeout(150);
};
const toMade = async (page) => {
  await toPapers(page);
  await page.locator('.segments input').nth(1).check();
  await page.waitForTimeout(150);
};
const toCameBack = async (page) => {
  await toMade(page);
  await page.locator('main.body section li').last().scrollIntoViewIfNeeded();
};
const toReturned = async (page) => {
  await toMade(page);
  await page.locator('main.body section li button').first().click();
  await page.waitForTimeout(150);
};
const toHalfADay = async (page) => {
  await toHandOver(page);
  await page.locator('dialog[open] input[id$="-year"]').fill('20');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
};
const toHandOver = async (page) => {
  await toMade(page);
  await page.locator('tbody tr').first().getByRole('button').last().click();
  await page.waitForTimeout(150);
};
const toPrint = async (page) => {
  await toPapers(page);
  await page.locator('main.body .make button.main + button').click();
  await page.waitForTimeout(150);
};
const head = (nth) => async (page) => {
  await toPapers(page);
  await page.locator('main.body button:has(svg)').nth(nth).click();
  await page.locator('dialog[open] .content button').first().click();
  await page.waitForTimeout(250);
};
const toScan = head(0);
const toSeal = head(1);
const toStamp = (nth) => async (page) => {
  await toSeal(page);
  await page.locator('dialog[open] section button').nth(nth).click();
  await page.waitForTimeout(250);
};

export const PAPERS_SCENES = [
  { name: 'papers-make', scene: 'open', sizes: SIZES, act: toPaper('child') },
  { name: 'papers-release', scene: 'open', sizes: SIZES, themes: ['light'], act: toRelease },
  { name: 'papers-release-bulgarian', scene: 'open', language: 'bg', sizes: [[1366, 768]], themes: ['light'], act: toRelease },
  { name: 'papers-make-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toPaper('agreement') },
  { name: 'papers-make-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toPaper('pack') },
  { name: 'papers-easy', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], whole: 'main.body', act: toEasy },
  { name: 'papers-two-languages', scene: 'open', language: 'bs', sizes: SIZES, whole: 'main.body', act: toTwoLanguages },
  { name: 'papers-words', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toWords },
  { name: 'papers-words-serbian', scene: 'open', language: 'sr-Cyrl', sizes: [[1024, 700]], themes: ['light'], act: toWords },
  { name: 'papers-two-languages-150', scene: 'open', language: 'bg', letters: 150, sizes: [[1366, 768]], themes: ['light'], whole: 'main.body', act: toTwoLanguages },
  { name: 'papers-made-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], whole: 'main.body', act: toMade },
  { name: 'papers-made-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['dark'], whole: 'main.body', act: toMade },
  { name: 'papers-came-back', scene: 'open', language: 'bg', sizes: SIZES, act: toCameBack },
  { name: 'papers-returned', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toReturned },
  { name: 'papers-hand-over', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toHandOver },
  { name: 'papers-half-a-day', scene: 'open', language: 'bs', sizes: [[1024, 700]], themes: ['light'], act: toHalfADay },
  { name: 'papers-half-a-day-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: toHalfADay },
  { name: 'papers-print', scene: 'open', language: 'bs', sizes: SIZES, act: toPrint },
  { name: 'papers-print-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toPrint },
  { name: 'papers-scan', scene: 'open', language: 'bs', sizes: SIZES, act: toScan },
  { name: 'papers-scan-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toScan },
  { name: 'papers-seal', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toSeal },
  { name: 'papers-stamp', scene: 'open', language: 'bs', sizes: SIZES, act: toStamp(0) },
  { name: 'papers-stamped-bosnian', scene: 'open', language: 'bs', sizes: SIZES, themes: ['light'], act: toStamp(1) },
  { name: 'papers-stamped', scene: 'open', language: 'sr-Cyrl', sizes: SIZES, themes: ['light'], act: toStamp(1) },
];
