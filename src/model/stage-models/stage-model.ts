import type { StageModelName } from './names.js';

/** Words in the languages the library speaks. */
export interface ModelWords {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
}

/** The three families that models of the customer's way are sorted into. */
export type StageModelFamily = 'consumer-buying-behaviour' | 'decision-analysis' | 'hierarchy-of-effects';

/** A ready-made list of stages to begin a journey with. */
export interface StageModel {
  readonly name: StageModelName;
  readonly title: ModelWords;
  readonly description: ModelWords;
  /** The family it belongs to; none where the model only tells the order of time. */
  readonly family?: StageModelFamily;
  readonly subject: 'customer' | 'employee';
  readonly topology: 'linear' | 'circular';
  readonly stages: readonly ModelStage[];
  /** Where cycles meet: the stage that ends one and opens the next. */
  readonly junctions?: readonly Junction[];
  /** Ways back from one cycle into another. */
  readonly returns?: readonly Return[];
}

/** One stage of a model. */
export interface ModelStage {
  readonly id: string;
  readonly title: ModelWords;
  /** What others call it. */
  readonly also?: readonly ModelWords[];
  /** The cycle it belongs to, where the model has several. */
  readonly cycle?: string;
  /** What the organisation wants to reach in it. */
  readonly brandGoal?: ModelWords;
  /** By what means. */
  readonly strategy?: ModelWords;
}

/** The stage at which one cycle hands over to another. */
export interface Junction {
  readonly stage: string;
  readonly from: string;
  readonly to: string;
}

/** A way back, by the ids of its stages. */
export interface Return {
  readonly from: string;
  readonly to: string;
}

/** The same words in three languages. */
export function words(en: string, hans: string, hant: string): ModelWords {
  return { en, 'zh-Hans': hans, 'zh-Hant': hant };
}
