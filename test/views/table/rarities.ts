/** A document of what the sample journeys hardly ever say. */
export const rarities = {
  title: 'A lost parcel',
  locale: 'en',
  scales: [{ id: 'effort-7', min: 1, max: 7, neutral: 4, reversed: true, labels: { 1: 'with ease', 7: 'with pain' } }],
  actors: [{ id: 'sender', name: 'The sender' }],
  segments: [{ id: 'islands', name: 'Islands', description: 'Whoever lives off the mainland' }],
  teams: [{ id: 'depot', name: 'Depot', description: 'Sorts at night' }],
  systems: [{ id: 'scanner', name: 'Scanner', description: 'Reads labels' }],
  sources: [{ id: 'calls', title: 'Calls in May', url: 'https://example.org/calls' }],
  lanes: [
    { id: 'does', role: 'actions', title: 'What she does', actor: 'sender' },
    { id: 'shows', role: 'storyboard', title: 'Pictures' },
  ],
  stages: [
    {
      id: 'missing',
      title: 'Missing',
      journey: 'parcel-in-detail',
      steps: [
        {
          id: 'asks',
          title: 'Asks where it is',
          description: 'Types the number of the parcel twice',
          journey: 'asking-in-detail',
          tags: ['peak-season', 'self-service'],
          emotion: [
            {
              kind: 'valence',
              value: -1.25,
              segment: 'islands',
              weight: 37,
              at: '2025-05-06',
              evidence: [
                { source: 'calls', quote: 'It said delivered. It was not.', method: 'online', strength: 0.65 },
              ],
            },
            { kind: 'valence', value: 0.75, segment: 'islands', weight: 63 },
          ],
          cells: {
            does: {
              text: 'Reads the same page again',
              span: 2,
              segment: 'islands',
              refs: ['scanner'],
              owner: { team: 'depot', person: 'Noor' },
              perceivedOwner: { person: 'The driver' },
              tags: ['to-watch'],
            },
            shows: { media: { src: 'data:image/png;base64,AAAA', alt: 'An empty porch' } },
          },
        },
        { id: 'waits', title: 'Waits for a call', 'x-callback': { hours: 36, rooms: ['front desk', 'back office'] } },
      ],
    },
  ],
  insights: [
    {
      id: 'truth',
      kind: 'question',
      at: [],
      text: 'Who tells the truth here?',
      owner: { person: 'Ilse' },
      tags: ['unsolved'],
    },
  ],
  'x-ticket': 'PARCEL-17',
  views: [
    {
      id: 'for-the-depot',
      title: 'For the depot',
      view: 'flowchart',
      audience: 'Those who sort',
      lanes: ['does'],
      filter: { stages: ['missing'], segments: ['islands'] },
      comparison: { mode: 'delta', with: 'parcel-next-year' },
    },
  ],
  flow: [{ at: 'asks', inflow: 481, segment: 'islands' }],
};
