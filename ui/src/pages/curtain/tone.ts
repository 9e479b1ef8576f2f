/** A soft tone of two notes, so that somebody next door looks up. Where there is no sound, the card alone does it. */
export function softTone(): void {
  if (typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  const play = (pitch: number, from: number) => {
    const note = context.createOscillator();
    const volume = context.createGain();
    note.type = 'sine';
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0, context.currentTime + from);
    volume.gain.linearRampToValueAtTime(0.12, context.currentTime + from + 0.08);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + from + 1.1);
    note.connect(volume).connect(context.destination);
    note.start(context.currentTime + from);
    note.stop(context.currentTime + from + 1.2);
  };
  play(523.25, 0);
  play(659.25, 0.28);
  setTimeout(() => void context.close(), 2_000);
}
