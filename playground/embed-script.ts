/**
 * The file that embed code loads, as this playground serves it: `dist/journeyscape.iife.js` of the package, made on demand.
 *
 * One setting for all embed code: where the package has a home, its address stands here.
 */
export const embedScript = './journeyscape.iife.js';
