import type { JourneyDocument } from '../../src/index.js';

/** A small journey of two stages and three steps. */
export const tea: JourneyDocument = {
  title: 'A cup of tea',
  locale: 'en',
  scales: [{ id: 'stars', min: 1, max: 5, neutral: 3 }],
  stages: [
    {
      title: 'Before',
      steps: [
        {
          id: 'boil',
          title: 'Boil water',
          cells: { actions: 'Fill the kettle', thoughts: 'How long?' },
          emotion: { value: 2, scale: 'stars' },
        },
        { id: 'pour', title: 'Pour', cells: { actions: 'Pour slowly' }, emotion: { value: 4, scale: 'stars' } },
      ],
    },
    {
      title: 'After',
      steps: [
        {
          id: 'drink',
          title: 'Drink',
          cells: { actions: 'Sip', thoughts: 'Good' },
          emotion: { value: 5, scale: 'stars' },
        },
      ],
    },
  ],
};
