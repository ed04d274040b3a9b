import { emotionFigures, moodLevel } from '../insight/emotion-figures.js';
import type { Context } from './context.js';

/** What the whole map shows, in at most 90 words: for those who listen, and for `<desc>` (statement A2). */
export function summaryOf(context: Context): string {
  const { journey, say, frame } = context;
  const series = context.series.find(({ kind, voice }) => kind === 'valence' && voice === 'customer');
  const figures = series && emotionFigures(series);
  const moodAt = (index: number): { step: string; mood: string } => {
    const value = series?.scores[index]?.value ?? 0;
    const level = series ? moodLevel(value, series.scale) : 3;
    return { step: say(journey.steps[index]?.title), mood: frame.words.moods[level - 1] ?? '' };
  };
  const persona = journey.persona === undefined ? undefined : journey.lookup.personas.get(journey.persona);
  return frame.words.summary({
    title: say(journey.title) || frame.words.untitled,
    stages: journey.stages.map((stage) => say(stage.title)),
    steps: journey.steps.length,
    persona: say(persona?.name) || undefined,
    best: figures && moodAt(figures.best),
    worst: figures && moodAt(figures.worst),
    issues: 0,
  });
}
