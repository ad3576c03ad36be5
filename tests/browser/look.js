// Looks at a page in headless Chromium. The request comes as JSON on standard input, the answer leaves as JSON on standard output:
//   { executable, file, views: [{ width, height, scheme, media, axe, screenshot, pdf, script }] }
//   [{ requests, errors, violations, pageWidth, value }]
// A view's script is the body of a function that runs in the page; what it returns is the value.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--hide-scrollbars'];

// No picture is taller; a long page is cut off.
const tallest = 8000;

async function violationsOf(page) {
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return result.violations.flatMap(violation =>
        violation.nodes.map(node => `${violation.id}: ${violation.help} | ${node.html.slice(0, 200)} | ${node.failureSummary}`));
}

async function look(browser, address, view) {
    const context = await browser.newContext({
        viewport: { width: view.width ?? 1280, height: view.height ?? 900 }, colorScheme: view.scheme ?? 'light',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    const requests = [];
    const errors = [];
    page.on('request', request => requests.push(request.url()));
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', error => errors.push(String(error)));
    // The page's own policy may forbid scripts; what is there before the page is not subject to it.
    if (view.axe)
        await page.addInitScript({ content: axe });
    await page.emulateMedia({ media: view.media ?? 'screen' });
    await page.goto(address, { waitUntil: 'load', timeout: 0 });
    const answer = {
        requests: requests.filter(url => url !== address),
        errors,
        violations: view.axe ? await violationsOf(page) : [],
        pageWidth: await page.evaluate(() => document.documentElement.scrollWidth),
        value: view.script ? await page.evaluate(`(() => { ${view.script} })()`) : null,
    };
    if (view.screenshot) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: page.viewportSize().width, height: Math.min(height, tallest) };
        await page.screenshot({ path: view.screenshot, fullPage: true, clip, timeout: 0 });
    }
    if (view.pdf)
        await page.pdf({ path: view.pdf, preferCSSPageSize: true, printBackground: true });
    await context.close();
    return answer;
}

const require = createRequire(import.meta.url);
const axe = require('axe-core').source;
const request = JSON.parse(await text(process.stdin));
const browser = await chromium.launch({ executablePath: request.executable, args: flags, timeout: 0 });
try {
    const answers = [];
    for (const view of request.views)
        answers.push(await look(browser, pathToFileURL(request.file).href, view));
    process.stdout.write(JSON.stringify(answers));
}
finally {
    await browser.close();
}
