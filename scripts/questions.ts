// What a reader would ask of the tree: `npm run questions`. Answers, not obedience: nothing fails.
import { questionsOf } from '../tools/house/questions.ts';
import { sourceIn } from '../tools/house/source.ts';

for (const question of questionsOf(sourceIn('src'))) console.log(question);
