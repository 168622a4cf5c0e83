// Starts `npm start` as a newcomer would, asks the desk for its page and a search, and stops it: for CI.
import { spawn } from 'node:child_process';
import { ROOT } from './setup.mjs';

/** Milliseconds for the set-up and the examples. */
const PATIENCE = 180_000;

const child = spawn('npm', ['start'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
const timer = setTimeout(() => fail('npm start did not open the desk'), PATIENCE);
let told = '';
for await (const chunk of child.stdout.setEncoding('utf8')) {
  told += chunk;
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
  if (!address) continue;
  await ask(address);
  process.kill(-child.pid, 'SIGINT');
  break;
}
clearTimeout(timer);
console.log('npm start opens the desk on the examples');

async function ask(address) {
  const page = await fetch(address);
  if (!page.ok || !(await page.text()).includes('<div id="desk">')) fail(`${address} shows no page`);
  const { hits } = await (await fetch(`${address}/api/v1/search?q=${encodeURIComponent('Brücke')}`)).json();
  if (!(hits?.length > 0)) fail(`${address} finds nothing in the examples`);
}

function fail(why) {
  process.kill(-child.pid, 'SIGKILL');
  console.error(why);
  process.exit(1);
}
