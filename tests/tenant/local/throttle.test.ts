import { createThrottle } from '../../../src/tenant/local/throttle';

/** A clock that a test moves. */
function movableClock(): { now: () => Date; forward: (seconds: number) => void } {
  let time = Date.parse('2026-11-21T20:00:00Z');
  return { now: () => new Date(time), forward: (seconds) => { time += seconds * 1_000; } };
}

describe('the units of a minute', () => {
  it('come back sixty seconds after they were used', () => {
    const clock = movableClock();
    const throttle = createThrottle(clock.now);
    throttle.charge('app', 60);
    clock.forward(30);
    throttle.charge('app', 40);
    expect(throttle.check('app', 100)).toMatchObject({ allowed: false, remaining: 0, resetSeconds: 30 });
    clock.forward(30);
    // 60 of the hundred are a minute old; 40, and the refused call's own unit, are not.
    expect(throttle.check('app', 100)).toMatchObject({ allowed: true, remaining: 59 });
  });

  it('are used by refused calls too, so that hammering prolongs the wait', () => {
    const clock = movableClock();
    const throttle = createThrottle(clock.now);
    throttle.charge('app', 10);
    clock.forward(50);
    for (let call = 0; call < 10; call += 1) throttle.check('app', 10);
    clock.forward(10);
    expect(throttle.check('app', 10)).toMatchObject({ allowed: false });
  });

  it('are each one’s own', () => {
    const throttle = createThrottle(movableClock().now);
    throttle.charge('app', 10);
    expect(throttle.check('app', 10).allowed).toBe(false);
    expect(throttle.check('person', 10).allowed).toBe(true);
  });
});
