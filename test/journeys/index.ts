import bankLoan from './bank-loan.json' with { type: 'json' };
import bicycle from './bicycle.json' with { type: 'json' };
import broken from './broken.json' with { type: 'json' };
import buyOwnAdvocate from './buy-own-advocate.json' with { type: 'json' };
import channelMap from './channel-map.json' with { type: 'json' };
import clinicFuture from './clinic-future.json' with { type: 'json' };
import clinicToday from './clinic-today.json' with { type: 'json' };
import coffeeSubscription from './coffee-subscription.json' with { type: 'json' };
import dayInTheLife from './day-in-the-life.json' with { type: 'json' };
import empty from './empty.json' with { type: 'json' };
import familyHoliday from './family-holiday.json' with { type: 'json' };
import hospital from './hospital.json' with { type: 'json' };
import hotelStay from './hotel-stay.json' with { type: 'json' };
import insuranceClaim from './insurance-claim.json' with { type: 'json' };
import longWords from './long-words.json' with { type: 'json' };
import loops from './loops.json' with { type: 'json' };
import membershipCircle from './membership-circle.json' with { type: 'json' };
import minimal from './minimal.json' with { type: 'json' };
import mobilePlan from './mobile-plan.json' with { type: 'json' };
import noMoods from './no-moods.json' with { type: 'json' };
import onboarding from './onboarding.json' with { type: 'json' };
import oneStep from './one-step.json' with { type: 'json' };
import planned from './planned.json' with { type: 'json' };
import plannedAndActual from './planned-and-actual.json' with { type: 'json' };
import rightToLeft from './right-to-left.json' with { type: 'json' };
import sixtyActors from './sixty-actors.json' with { type: 'json' };
import softwareTrial from './software-trial.json' with { type: 'json' };
import threePersonas from './three-personas.json' with { type: 'json' };

export { manySteps } from './many-steps.ts';

/** A sample document, with the name of its file and a title for people. */
export interface SampleJourney {
  readonly name: string;
  readonly title: string;
  readonly json: unknown;
}

/** Every sample journey: true-to-life ones first, then the hard ones. */
export const journeys: readonly SampleJourney[] = [
  { name: 'bicycle', title: 'Buying a bicycle', json: bicycle },
  { name: 'hospital', title: '陪父亲看一次门诊 (a hospital visit, in Chinese)', json: hospital },
  { name: 'software-trial', title: 'A software trial, to its renewal', json: softwareTrial },
  { name: 'onboarding', title: 'Employee onboarding', json: onboarding },
  { name: 'bank-loan', title: 'A bank loan, with its blueprint', json: bankLoan },
  { name: 'hotel-stay', title: 'A hotel stay, as a service blueprint', json: hotelStay },
  { name: 'insurance-claim', title: 'An insurance claim, as a flow', json: insuranceClaim },
  { name: 'coffee-subscription', title: 'A coffee subscription, as a loop', json: coffeeSubscription },
  { name: 'day-in-the-life', title: 'A day in the life', json: dayInTheLife },
  { name: 'planned', title: 'A broadband repair, as planned', json: planned },
  { name: 'planned-and-actual', title: 'A broadband repair, as it went', json: plannedAndActual },
  { name: 'clinic-today', title: 'A visit to the knee clinic, today', json: clinicToday },
  { name: 'clinic-future', title: 'A visit to the knee clinic, as wanted', json: clinicFuture },
  { name: 'three-personas', title: 'Three people in one museum', json: threePersonas },
  { name: 'family-holiday', title: 'A family holiday, three personas', json: familyHoliday },
  { name: 'channel-map', title: 'Renewing glasses across channels', json: channelMap },
  { name: 'membership-circle', title: 'A year of membership, as a circle', json: membershipCircle },
  { name: 'buy-own-advocate', title: 'Hearing aids, as three linked cycles', json: buyOwnAdvocate },
  { name: 'mobile-plan', title: 'Changing the mobile plan, in figures', json: mobilePlan },
  { name: 'minimal', title: 'Nothing but titles', json: minimal },
  { name: 'empty', title: 'No stages at all', json: empty },
  { name: 'one-step', title: 'One step', json: oneStep },
  { name: 'long-words', title: 'Long words', json: longWords },
  { name: 'right-to-left', title: 'Right to left (Arabic and Hebrew)', json: rightToLeft },
  { name: 'loops', title: 'Loops and links of every kind', json: loops },
  { name: 'sixty-actors', title: 'Sixty actors', json: sixtyActors },
  { name: 'no-moods', title: 'No emotions', json: noMoods },
  { name: 'broken', title: 'A broken document', json: broken },
];
