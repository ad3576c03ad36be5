// Looks at pages in headless Chromium, which the argument names. Each line of standard input is a request, each of standard output its answer:
//   { id, file, views: [{ width, height, scheme, media, axe, screenshot, pdf, script }] }
//   { id, answers: [{ requests, errors, violations, pageWidth, value }] } or { id, error }
// A view's script is the body of a function that runs in the page; what it returns is the value. The end of the input ends the browser.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
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
const browser = await chromium.launch({ executablePath: process.argv[2], args: flags, timeout: 0 });

async function answer({ id, file, views }) {
    try {
        const answers = [];
        for (const view of views)
            answers.push(await look(browser, pathToFileURL(file).href, view));
        return { id, answers };
    }
    catch (error) {
        return { id, error: String(error.stack ?? error) };
    }
}

try {
    const pending = new Set();
    for await (const line of createInterface({ input: process.stdin })) {
        const work = answer(JSON.parse(line)).then(result => {
            process.stdout.write(JSON.stringify(result) + '\n');
            pending.delete(work);
        });
        pending.add(work);
    }
    await Promise.all(pending);
}
finally {
    await browser.close();
}
