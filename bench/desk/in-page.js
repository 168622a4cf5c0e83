// Put into each page that is measured: keeps what the browser tells of paints, blocking and shifts, and the time until
// something is painted.
(() => {
  const [paints, blocks, shifts] = [[], [], []];
  const observe = (type, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => paints.push(startTime));
  // https://web.dev/articles/tbt
  observe('longtask', ({ duration }) => blocks.push(Math.max(0, duration - 50)));
  observe('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || shifts.push(value));

  /** The first task after the next frame: what is in the document now is painted then. */
  const afterPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });

  /** When it is painted that something is so, now or after a change of the document. */
  const painted = (isSo) =>
    new Promise((resolve) => {
      if (isSo()) return void resolve(afterPaint());
      const changes = new MutationObserver(() => {
        if (!isSo()) return;
        changes.disconnect();
        resolve(afterPaint());
      });
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

  const sum = (all) => all.reduce((a, b) => a + b, 0);
  let fired = null;
  globalThis.bench = {
    painted: (selector) => painted(() => document.querySelector(selector) !== null),
    arm(event, kind, selector) {
      const textOf = () => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join();
      const before = textOf();
      const isDone = () =>
        kind === 'appears' ? document.querySelector(selector) !== null : ![before, ''].includes(textOf());
      fired = new Promise((resolve) => {
        const begin = (at) => void painted(isDone).then((end) => resolve(end - at.timeStamp));
        addEventListener(event, begin, { capture: true, once: true });
      });
    },
    /** Null when nothing came of it for so long. */
    fired: (patience) => Promise.race([fired, new Promise((resolve) => setTimeout(resolve, patience, null))]),
    seen: () => ({
      largestPaint: Math.max(0, ...paints),
      blocked: sum(blocks),
      shift: sum(shifts),
      scriptBytes: sum(
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
          .map(({ encodedBodySize }) => encodedBodySize),
      ),
    }),
  };
})();
