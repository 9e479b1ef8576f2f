// The scenes that are looked at: where to begin and what to press first.
import { OFFICE_SCENES } from './office-scenes.mjs';
import { PAPERS_SCENES } from './papers-scenes.mjs';
import { PLAN_SCENES } from './plan-scenes.mjs';
const press = (...keys) => async (page) => {
  for (const key of keys) await page.keyboard.press(key);
};
const click = (page, name) => page.getByRole('button', { name, exact: false }).first().click();
const toStick = async (page) => {
  await click(page, 'Share by file');
  await click(page, 'Choose the stick');
};
const toPeople = async (page) => {
  await page.locator('.rail button').nth(1).click();
  await page.getByRole('gridcell', { name: 'Lipa' }).click();
  await page.keyboard.press('Control+2');
  await page.waitForTimeout(200);
};
const toSelma = async (page) => {
  await toPeople(page);
  await page.locator('svg [data-id="Selma"]').focus();
};
const tell = (letter, line) => async (page) => {
  await toSelma(page);
  await page.keyboard.press(letter);
  await page.keyboard.type(line);
  await page.waitForTimeout(350);
};
const toCircle = async (page) => {
  await toPeople(page);
  await page.getByText('Circle', { exact: true }).click();
  await page.waitForTimeout(250);
};
const toTurnedCircle = (people = 'People', circle = 'Circle') => async (page) => {
  await toPeople(page);
  await page.keyboard.press('F9');
  await page.getByText(people, { exact: true }).click();
  await page.getByText(circle, { exact: true }).click();
  await page.waitForTimeout(250);
};
const toRecovery = async (page) => {
  await click(page, 'Go on');
  await page.getByLabel('Your name').fill('Jasmina Delić');
  await page.getByLabel('Country').selectOption('ba');
  await click(page, 'Go on');
  await page.getByLabel('New passphrase').fill('kruška most lampa zima glas');
  await page.getByLabel('The same once more').fill('kruška most lampa zima glas');
  await page.waitForTimeout(350);
};

const toEnded = async (page) => {
  await page.locator('.rail button').nth(1).click();
  await page.locator('.segments input').nth(1).check();
  await page.waitForTimeout(150);
};
const toRemove = async (page) => {
  await toEnded(page);
  await page.locator('tbody tr').first().getByRole('button').last().click();
  await page.waitForTimeout(150);
};

export const SCENES = [
  { name: 'first-1-language', scene: 'first' },
  { name: 'first-1-bulgarian', scene: 'first', themes: ['light'], act: async (page) => {
    await page.getByText('Български').click();
    await page.waitForFunction(() => document.documentElement.lang === 'bg');
  } },
  { name: 'first-2-about', scene: 'first', act: (page) => click(page, 'Go on') },
  { name: 'first-3-passphrase', scene: 'first', act: async (page) => {
    await toRecovery(page);
    await click(page, 'Suggest');
  } },
  { name: 'first-4-recovery', scene: 'first', act: async (page) => {
    await toRecovery(page);
    await click(page, 'Make the vault');
  } },
  { name: 'first-5-begin', scene: 'first', themes: ['light'], act: async (page) => {
    await toRecovery(page);
    await click(page, 'Make the vault');
    await page.getByLabel('I go on without').check();
    await click(page, 'Go on');
  } },
  { name: 'lock', scene: 'lock' },
  { name: 'lock-wrong', scene: 'lock', themes: ['light'], act: async (page) => {
    await page.getByLabel('Your passphrase').fill('lipa');
    await page.keyboard.press('Enter');
  } },
  { name: 'today', scene: 'open' },
  { name: 'families', scene: 'open', themes: ['light'], act: (page) => click(page, 'Families') },
  { name: 'families-ended', scene: 'open', themes: ['light'], act: (page) => toEnded(page) },
  { name: 'families-remove', scene: 'open', themes: ['light', 'dark'], act: (page) => toRemove(page) },
  { name: 'families-remove-bulgarian', scene: 'open', language: 'bg', themes: ['light'], sizes: [[1366, 768]], act: (page) => toRemove(page) },
  { name: 'running', scene: 'running', themes: ['light'], act: async (page) => {
    await page.keyboard.press('Control+l');
    await page.getByLabel('Your passphrase').fill('lipa breza javor');
    await page.keyboard.press('Enter');
  } },
  { name: 'today-1920', scene: 'open', sizes: [[1920, 1080]], themes: ['light'] },
  { name: 'today-200', scene: 'open', letters: 200, sizes: [[1366, 768]], themes: ['light'] },
  { name: 'families-empty', scene: 'empty' },
  { name: 'family', scene: 'open', act: async (page) => {
    await page.getByRole('gridcell', { name: 'Lipa' }).click();
  } },
  { name: 'family-150', scene: 'open', letters: 150, sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await page.getByRole('gridcell', { name: 'Lipa' }).click();
  } },
  { name: 'tree', scene: 'open', act: toPeople },
  { name: 'tree-selected', scene: 'open', sizes: [[1708, 960], [1366, 768], [1024, 700]], act: async (page) => {
    await toSelma(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
  } },
  { name: 'tree-child-150', scene: 'open', letters: 150, sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toSelma(page);
    await page.keyboard.press('Home');
  } },
  { name: 'tree-corner', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await page.locator('[data-id="Zoran"]').click();
  } },
  { name: 'tree-top', scene: 'open', sizes: [[1366, 768]], themes: ['dark'], act: async (page) => {
    await toPeople(page);
    await page.locator('[data-id="Hatidža"]').click();
  } },
  { name: 'tree-clear', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toPeople(page);
    await page.getByLabel('Show clearly').selectOption('mother');
    await page.getByLabel('Ages').uncheck();
  } },
  { name: 'tree-large', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toSelma(page);
    await press('+', '+', '+', '+')(page);
  } },
  { name: 'tree-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: toSelma },
  { name: 'tree-unplaced', scene: 'unplaced', sizes: [[1366, 768]], themes: ['light'], act: toPeople },
  { name: 'tree-tell-home', scene: 'open', act: tell('h', '') },
  { name: 'tree-tell-group', scene: 'open', act: async (page) => {
    await tell('o', 'School by the river, ')(page);
    await page.getByRole('button', { name: 'FK Čelik' }).click();
    await page.waitForTimeout(300);
  } },
  { name: 'tree-tell-group-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['dark'], act: tell('o', 'Училище ') },
  { name: 'tree-keys', scene: 'open', act: async (page) => {
    await toSelma(page);
    await page.keyboard.press('?');
  } },
  { name: 'tree-keys-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: async (page) => {
    await toSelma(page);
    await page.keyboard.press('?');
  } },
  { name: 'tree-drag', scene: 'open', act: async (page) => {
    await toPeople(page);
    await page.waitForTimeout(200);
    const from = await page.locator('svg [data-id="Damir"]').boundingBox();
    await page.mouse.move(from.x + from.width / 2, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y + 30, { steps: 4 });
    await page.mouse.move(from.x - 170, from.y + 30, { steps: 4 });
  } },
  { name: 'tree-tray', scene: 'crowded', sizes: [[1366, 768], [1024, 700], [1708, 960]], themes: ['light'], act: toPeople },
  { name: 'tree-tray-bulgarian', scene: 'crowded', language: 'bg', sizes: [[1024, 700]], themes: ['dark'], act: toSelma },
  { name: 'person-bonds', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toSelma(page);
    await page.locator('[data-part="bonds"] summary').click();
    await page.waitForTimeout(100);
    await page.evaluate(() => document.querySelector('[data-part="bonds"]').scrollIntoView());
  } },
  { name: 'person-home-ended', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toSelma(page);
    await page.locator('[data-part="bonds"] summary').click();
    await page.locator('.ended').waitFor();
    await page.evaluate(() => {
      document.querySelector('.ended').scrollIntoView();
      document.querySelector('aside').scrollBy(0, -180);
    });
  } },
  { name: 'person-before', scene: 'open', act: async (page) => {
    await toPeople(page);
    await page.locator('svg [data-id="Lejla"]').focus();
    await page.locator('[data-part="before"] summary').click();
    await page.locator('[data-stay]').first().waitFor();
    await page.evaluate(() => document.querySelector('[data-part="before"]').scrollIntoView());
  } },
  { name: 'person-before-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['dark'], act: async (page) => {
    await toPeople(page);
    await page.locator('svg [data-id="Lejla"]').focus();
    await page.locator('[data-part="before"] summary').click();
    await page.locator('[data-stay]').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('[data-stay]')[1].scrollIntoView());
  } },
  { name: 'table-groups', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toPeople(page);
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('gridcell', { name: 'FK Čelik' }).focus();
    await page.getByRole('gridcell', { name: 'FK Čelik' }).scrollIntoViewIfNeeded();
  } },
  { name: 'tree-take', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toPeople(page);
    await click(page, 'Relatives from a genealogy');
    await click(page, 'Choose a file');
  } },
  { name: 'tree-take-none', scene: 'unplaced', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Relatives from a genealogy');
    await click(page, 'Choose a file');
  } },
  { name: 'tree-taken', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Relatives from a genealogy');
    await click(page, 'Choose a file');
    await click(page, 'Take in');
  } },
  { name: 'tree-give', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Family tree for a genealogy');
  } },
  { name: 'tree-given', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Family tree for a genealogy');
    await page.getByLabel('For an older program').check();
    await click(page, 'Choose where');
  } },
  { name: 'tree-take-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['dark'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Роднини от програма');
    await click(page, 'Изберете файл');
  } },
  { name: 'tree-give-bosnian', scene: 'open', language: 'bs', sizes: [[1024, 700]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await click(page, 'Porodično stablo za program');
  } },
  { name: 'tree-tell-cyrillic', scene: 'open', language: 'sr-Cyrl', sizes: [[1024, 700]], themes: ['light'], act: tell('s', 'Емир, Азра / Тарик 15, Хана 10') },
  { name: 'turned-tree-bulgarian', scene: 'open', language: 'bg', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await page.keyboard.press('F9');
    await page.getByText('Хора', { exact: true }).click();
    await page.getByText('Родословно дърво').click();
  } },
  { name: 'tree-tell', scene: 'open', act: tell('s', 'Emir, Azra / Tarik 15, Hana 10') },
  { name: 'tree-tell-with', scene: 'open', themes: ['light'], act: async (page) => {
    await tell('c', 'Neven 2')(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  } },
  { name: 'tree-told', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await tell('s', 'Mirela')(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  } },
  { name: 'circle', scene: 'open', sizes: [[1708, 960], [1366, 768], [1024, 700]], act: toCircle },
  { name: 'circle-selected', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toCircle(page);
    await page.locator('svg [data-id="Jasna"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  } },
  { name: 'circle-bulgarian', scene: 'open', language: 'bg', sizes: [[1366, 768], [1024, 700]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await page.getByText('Кръг', { exact: true }).click();
  } },
  { name: 'circle-150', scene: 'open', letters: 150, sizes: [[1366, 768]], themes: ['light'], act: toCircle },
  { name: 'circle-undrawn', scene: 'undrawn', sizes: [[1366, 768]], themes: ['light'], act: toCircle },
  { name: 'circle-near', scene: 'open', act: async (page) => {
    await toCircle(page);
    await page.locator('svg [data-id="Damir"]').focus();
    await page.keyboard.press('t');
  } },
  { name: 'circle-near-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await page.getByText('Кръг', { exact: true }).click();
    await page.locator('svg [data-id="o1"]').focus();
    await page.keyboard.press('t');
  } },
  { name: 'circle-drag', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toCircle(page);
    const from = await page.locator('svg [data-id="Ivana"]').boundingBox();
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 100, { steps: 4 });
    await page.mouse.move(from.x + 100, from.y + 120, { steps: 4 });
  } },
  { name: 'circle-tray', scene: 'open', sizes: [[1366, 768], [1024, 700]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await page.locator('section [data-id="Luka"]').click();
  } },
  { name: 'circle-organisation', scene: 'open', sizes: [[1366, 768]], act: async (page) => {
    await toCircle(page);
    await page.locator('svg [data-id="o2"]').focus();
    await page.keyboard.press('Enter');
  } },
  { name: 'circle-new', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await click(page, 'New drawing');
  } },
  { name: 'circle-words', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await click(page, 'More');
    await click(page, 'Words for the rings');
  } },
  { name: 'circle-keys', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await page.locator('svg [data-id="Damir"]').focus();
    await page.keyboard.press('?');
  } },
  { name: 'circle-more', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await click(page, 'More');
  } },
  { name: 'circle-named', scene: 'open', sizes: [[1366, 768]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await page.getByText('Questions that widen').click();
    await click(page, 'Who else? Which neighbour');
  } },
  { name: 'circle-questions', scene: 'open', sizes: [[1366, 1400]], themes: ['light'], act: async (page) => {
    await toCircle(page);
    await page.getByText('Questions that widen').click();
  } },
  { name: 'circle-compare', scene: 'open', sizes: [[1708, 960], [1366, 768], [1024, 700]], act: async (page) => {
    await toCircle(page);
    await click(page, 'Side by side');
    await page.waitForTimeout(250);
  } },
  { name: 'circle-compare-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: async (page) => {
    await toPeople(page);
    await page.getByText('Кръг', { exact: true }).click();
    await page.locator('.drawings [aria-pressed]').click();
    await page.waitForTimeout(250);
  } },
  { name: 'turned-circle', scene: 'open', act: toTurnedCircle() },
  { name: 'turned-circle-none', scene: 'unshown', sizes: [[1024, 700]], themes: ['light'], act: toTurnedCircle() },
  { name: 'turned-together', scene: 'open', sizes: [[1708, 960], [1366, 768], [1024, 700]], act: async (page) => {
    await toTurnedCircle()(page);
    await click(page, 'Draw together');
    await page.locator('svg [data-id="Goran"]').focus();
    await page.keyboard.press('Enter');
  } },
  { name: 'turned-together-bulgarian', scene: 'open', language: 'bg', sizes: [[1024, 700]], themes: ['light'], act: async (page) => {
    await toTurnedCircle('Хора', 'Кръг')(page);
    await page.locator('.circle .honey').click();
    await page.locator('.waiting button').first().click();
    await page.keyboard.press('2');
  } },
  ...PLAN_SCENES,
  ...PAPERS_SCENES,
  ...OFFICE_SCENES,
  { name: 'find', scene: 'open', act: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('selma');
    await page.waitForTimeout(250);
  } },
  { name: 'find-commands', scene: 'open', themes: ['light'], act: press('Control+k') },
  { name: 'settings', scene: 'open', whole: 'main.body', act: (page) => click(page, 'Settings') },
  { name: 'settings-bulgarian', scene: 'open', language: 'bg', sizes: [[1366, 768]], themes: ['light'], whole: 'main.body', act: (page) => page.locator('.rail button').last().click() },
  { name: 'settings-200', scene: 'open', letters: 200, sizes: [[1366, 768]], themes: ['light'], act: (page) => click(page, 'Settings') },
  { name: 'settings-passphrase', scene: 'open', themes: ['light'], act: async (page) => {
    await click(page, 'Settings');
    await click(page, 'Change the passphrase');
  } },
  { name: 'help', scene: 'open', act: press('F1') },
  { name: 'turn-which', scene: 'open', themes: ['light'], act: press('F9') },
  { name: 'turned', scene: 'open', act: async (page) => {
    await page.getByRole('gridcell', { name: 'Lipa' }).click();
    await page.keyboard.press('F9');
  } },
  { name: 'turned-tree', scene: 'open', sizes: [[1708, 960], [1366, 768], [1024, 700]], act: async (page) => {
    await toPeople(page);
    await page.keyboard.press('F9');
    await page.getByText('People', { exact: true }).click();
    await page.getByText('Family tree').click();
  } },
  { name: 'turned-asking', scene: 'open', themes: ['light'], act: async (page) => {
    await page.getByRole('gridcell', { name: 'Lipa' }).click();
    await page.keyboard.press('F9');
    await page.waitForTimeout(100);
    await page.keyboard.press('F9');
  } },
  { name: 'curtain', scene: 'curtain' },
  { name: 'curtain-150', scene: 'curtain', letters: 150, sizes: [[1366, 768]], themes: ['light'] },
  { name: 'curtain-ask', scene: 'curtain', themes: ['light'], act: (page) => click(page, 'Please come in') },
  { name: 'curtain-called', scene: 'curtain', act: async (page) => {
    await click(page, 'Please come in');
    await click(page, 'How we do this');
  } },
  { name: 'curtain-end', scene: 'curtain', themes: ['light'], act: (page) => click(page, 'We are done') },
  { name: 'share', scene: 'open', act: (page) => click(page, 'Share by file') },
  { name: 'share-empty', scene: 'empty', themes: ['light'], act: (page) => click(page, 'Share by file') },
  { name: 'share-look', scene: 'open', whole: 'main.body', act: toStick },
  { name: 'share-look-150', scene: 'open', letters: 150, sizes: [[1366, 768]], themes: ['light'], whole: 'main.body', act: toStick },
  { name: 'share-strange', scene: 'strange', whole: 'main.body', act: toStick },
  { name: 'share-taken', scene: 'open', themes: ['light'], act: async (page) => {
    await toStick(page);
    await click(page, 'Take in what is chosen');
  } },
  { name: 'share-make', scene: 'open', themes: ['light'], act: async (page) => {
    await click(page, 'Share by file');
    await click(page, 'For a colleague');
    await page.getByRole('checkbox', { name: 'Breza' }).check();
    await page.getByRole('radio', { name: 'With a passphrase' }).check();
  } },
  { name: 'share-figures', scene: 'open', themes: ['light'], act: async (page) => {
    await click(page, 'Share by file');
    await click(page, 'For the office');
  } },
  { name: 'share-register', scene: 'open', act: async (page) => {
    await click(page, 'Share by file');
    await page.getByText('Register').click();
  } },
  { name: 'share-people', scene: 'open', act: async (page) => {
    await click(page, 'Share by file');
    await page.getByText('People I exchange with').click();
  } },
  { name: 'share-compare', scene: 'open', themes: ['light'], act: async (page) => {
    await click(page, 'Share by file');
    await page.getByText('People I exchange with').click();
    await page.getByRole('button', { name: 'Compare now' }).nth(1).click();
  } },
  { name: 'gallery', scene: 'gallery', whole: '.sheet' },
];
