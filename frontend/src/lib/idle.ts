/** Nobody has touched this device for so long: whoever comes next is not taken for who left. */
const LOCK_MS = 180_000;
const LOOK_MS = 5_000;
let touched = Date.now();

/** Somebody is at it, or it works on for somebody. */
export function stir(): void { touched = Date.now(); }

/** Locks once nobody is there; a clock that was put back is looked at like one that ran on. */
export function whenIdle(lock: () => void): void {
  for (const sign of ['pointerdown', 'keydown', 'wheel']) addEventListener(sign, stir, { capture: true, passive: true });
  const look = (): void => { if (Math.abs(Date.now() - touched) >= LOCK_MS) { stir(); lock(); } };
  setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look);
}
