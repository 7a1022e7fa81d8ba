// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPacing } from '../../../utils/page/pacing.ts';
import { whenLoaded } from '../../../utils/page/when-loaded.ts';

const never = new AbortController().signal;

async function took(readyState: DocumentReadyState, signal = never, meanwhile = () => undefined as unknown) {
  const began = performance.now();
  const loaded = whenLoaded(
    Object.create(document, { readyState: { value: readyState }, defaultView: { value: window } }),
    createPacing(),
    signal,
  );
  meanwhile();
  await loaded;
  return performance.now() - began;
}

describe('whenLoaded', () => {
  it('does not wait for a document that has loaded', async () => {
    expect(await took('complete')).toBeLessThan(500);
  });

  it('waits for the load event', async () => {
    expect(await took('interactive', never, () => window.dispatchEvent(new Event('load')))).toBeLessThan(500);
  });

  it('waits no longer than a second', async () => {
    const time = await took('interactive');
    expect(time).toBeGreaterThan(900);
    expect(time).toBeLessThan(5_000);
  });

  it('ends with the signal', async () => {
    expect(await took('interactive', AbortSignal.abort())).toBeLessThan(500);
  });
});
