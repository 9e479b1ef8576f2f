// Looks at the screens: builds the look page, serves it under the shell's own content rules, takes pictures in
// Chromium and runs axe on each. Any console error, refused content or axe finding ends with a failure.
// Usage: npm run look -- [folder for pictures] [scene name, or part of one]
import { createServer } from 'node:http';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const pictures = process.argv[2] ?? join(tmpdir(), 'krug-look');
const wanted = process.argv[3] ?? '';
const built = join(tmpdir(), `krug-look-page-${process.pid}`);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

const { SCENES } = await import('./scenes.mjs');
const shell = JSON.parse(await readFile(join(root, '../tauri.conf.json'), 'utf8'));
const rules = Object.entries(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: built, emptyOutDir: true, rollupOptions: { input: join(root, 'look.html') } } });
await mkdir(pictures, { recursive: true });

const server = createServer(async (request, response) => {
  try {
    const path = new URL(request.url, 'http://krug').pathname;
    const body = await readFile(join(built, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': rules });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/look.html`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const problems = [];

async function look(scene, size, theme, letters) {
  const name = [scene.name, size.join('x'), theme, letters === 100 ? '' : letters].filter(Boolean).join('-');
  const page = await browser.newPage({ viewport: { width: size[0], height: size[1] } });
  page.on('console', (message) => message.type() === 'error' && problems.push(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  page.on('request', (request) => request.url().startsWith('http') && !request.url().startsWith('http://127.0.0.1') && problems.push(`${name}: asked for ${request.url()}`));
  await page.clock.setFixedTime(new Date('2026-11-24T09:12:00'));
  // As the shell's freezePrototype does.
  await page.addInitScript(() => Object.freeze(Object.prototype));
  const query = new URLSearchParams({ scene: scene.scene, theme, letters: String(letters), language: scene.language ?? 'en' });
  await page.goto(`${address}?${query}`);
  await page.evaluate(() => document.fonts.ready);
  try {
    await scene.act?.(page);
  } catch (error) {
    problems.push(`${name}: ${error.message.split('\n')[0]}`);
  }
  await page.waitForTimeout(250);
  if (scene.whole) {
    const height = await page.evaluate((selector) => document.querySelector(selector)?.scrollHeight ?? 0, scene.whole);
    if (height > size[1]) await page.setViewportSize({ width: size[0], height: height + 20 });
  }
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  for (const one of found.violations) {
    problems.push(`${name}: axe ${one.id}: ${one.nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`);
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (sideways) problems.push(`${name}: wider than the window`);
  await page.close();
}

for (const scene of SCENES.filter((one) => one.name.includes(wanted))) {
  for (const size of scene.sizes ?? [[1366, 768], [1024, 700]]) {
    for (const theme of scene.themes ?? ['light', 'dark']) await look(scene, size, theme, scene.letters ?? 100);
  }
}
await browser.close();
server.close();
await rm(built, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
console.log(`${pictures}: ${problems.length === 0 ? 'nothing found' : `${problems.length} found`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
