import { describe, expect, it } from 'vitest';
import { isCallTo } from '../../../utils/messaging/wire.ts';

describe('isCallTo', () => {
  it('knows a call by its addressee', () => {
    const call = { to: 'frame', method: 'rescan', argument: {} };
    expect(isCallTo('frame', call)).toBe(true);
    expect(isCallTo('background', call)).toBe(false);
  });

  it.each([
    undefined,
    null,
    7,
    'frame',
    [],
    {},
    { to: 'frame' },
    { to: 'frame', method: 1, argument: {} },
    { to: 'frame', method: 'rescan' },
  ])('rejects %j', (message) => expect(isCallTo('frame', message)).toBe(false));
});
