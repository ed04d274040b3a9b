/**
 * Drawings of five moods from very bad to very good, in the notation of `drawn`.
 *
 * Each differs from the next in its eyes and in its mouth, so that it reads small and in grey.
 */
export const faceDrawings = {
  'face-1':
    'O8 8 6.25M4.6 5.25L6.6 6.6M11.4 5.25L9.4 6.6M5.4 11.5C5.6 10.1 6.6 9.25 8 9.25C9.4 9.25 10.4 10.1 10.6 11.5',
  'face-2': 'O8 8 6.25M4.75 7L6.5 5.75M11.25 7L9.5 5.75M5.5 11.25C6 10.25 6.9 9.75 8 9.75C9.1 9.75 10 10.25 10.5 11.25',
  'face-3': 'O8 8 6.25D5.75 6.5D10.25 6.5M5.5 10.5L10.5 10.5',
  'face-4':
    'O8 8 6.25M5.75 5.75L5.75 6.75M10.25 5.75L10.25 6.75M5.25 9.75C5.75 10.75 6.75 11.25 8 11.25C9.25 11.25 10.25 10.75 10.75 9.75',
  'face-5':
    'O8 8 6.25M4.5 6.5C4.75 5.6 5.2 5.25 5.75 5.25C6.3 5.25 6.75 5.6 7 6.5M9 6.5C9.25 5.6 9.7 5.25 10.25 5.25C10.8 5.25 11.25 5.6 11.5 6.5M4.75 9L11.25 9C11.05 10.9 9.75 12 8 12C6.25 12 4.95 10.9 4.75 9Z',
} as const;
