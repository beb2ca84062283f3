const GOOD_HZ = 880;
const BAD_HZ = 180;
const GOOD_MS = 70;
const BAD_MS = 350;
let speaker: AudioContext | null = null;

/** A short high tone where all is well, a long low one where it is not; the phone trembles too. */
export function sound(good: boolean): void {
  const ms = good ? GOOD_MS : BAD_MS;
  // Old browsers have neither; then the screen alone says it.
  (navigator as { vibrate?: (ms: number) => boolean }).vibrate?.(good ? 30 : BAD_MS);
  if (!('AudioContext' in globalThis)) return;
  speaker ??= new AudioContext();
  const tone = new OscillatorNode(speaker, { frequency: good ? GOOD_HZ : BAD_HZ });
  const quiet = new GainNode(speaker, { gain: 0.15 });
  tone.connect(quiet).connect(speaker.destination);
  tone.start();
  tone.stop(speaker.currentTime + ms / 1_000);
}
