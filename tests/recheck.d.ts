/** The build of recheck that is nothing but JavaScript, in which the package declares no types for it. */
declare module 'recheck/lib/browser.js' {
  const recheck: typeof import('recheck');
  export default recheck;
}
