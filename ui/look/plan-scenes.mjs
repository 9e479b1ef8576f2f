// The scenes of the plan at home.
const SIZES = [[1280, 800], [1024, 700]];
const toTab = async (page, tab) => {
  await page.locator('.rail button').nth(1).click();
  await page.getByRole('gridcell', { name: 'Lipa' }).click();
  await page.keyboard.press(`Control+${tab}`);
  await page.waitForTimeout(250);
};
const toHome = async (page) => {
  await toTab(page, 5);
  await page.locator('.segments input').nth(4).check();
  await page.waitForTimeout(150);
};

const toStep = async (page) => {
  await toTab(page, 5);
  await page.locator('tbody tr').first().getByRole('button').last().click();
  await page.locator('dialog[open] select').first().scrollIntoViewIfNeeded();
};
const toNames = async (page) => {
  await toTab(page, 5);
  await page.locator('.segments input').nth(3).check();
  await page.waitForTimeout(150);
  await page.locator('main.body li button[aria-expanded]').first().click();
};

export const PLAN_SCENES = [
  { name: 'plan-step', scene: 'open', sizes: SIZES, themes: ['light'], act: toStep },
  { name: 'plan-step-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, themes: ['light'], act: toStep },
  { name: 'plan-names', scene: 'sealed', sizes: SIZES, themes: ['light'], act: toNames },
  { name: 'plan-names-bulgarian', scene: 'sealed', language: 'bg', sizes: SIZES, themes: ['light'], act: toNames },
  { name: 'plan-home', scene: 'open', sizes: SIZES, whole: 'main.body', act: toHome },
  { name: 'plan-home-top', scene: 'open', language: 'hr', sizes: SIZES, themes: ['light'], act: async (page) => {
    await toHome(page);
    await page.locator('[role="grid"] button[tabindex="0"]').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Space', 'ArrowDown']) await page.keyboard.press(key);
  } },
  { name: 'plan-home-bosnian', scene: 'sealed', language: 'bs', sizes: SIZES, themes: ['light'], whole: 'main.body', act: toHome },
  { name: 'plan-home-bulgarian', scene: 'open', language: 'bg', sizes: SIZES, whole: 'main.body', act: toHome },
  { name: 'plan-home-150', scene: 'open', language: 'bg', letters: 150, sizes: [[1366, 768]], themes: ['light'], whole: 'main.body', act: toHome },
  { name: 'plan-home-stepless', scene: 'stepless', sizes: SIZES, themes: ['light'], act: toHome },
];
