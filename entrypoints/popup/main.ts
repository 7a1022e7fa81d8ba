/** Where the browser draws no frame, as for a hidden page, the view does not wait for one any longer. */
const LONGEST_WAIT = 100;

// The frame in `index.html` is painted first; only then is any script of the view even fetched.
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, LONGEST_WAIT);
});

void painted.then(async () => {
  const { start } = await import('./start.tsx');
  start();
});
