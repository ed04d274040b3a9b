import type { FlowLanes } from './lanes.js';
import type { FlowSetting } from './measures.js';
import type { FlowVolume } from './volume.js';
import type { FlowWays } from './ways.js';

/** What nodes are made of, for cards of one width. */
export interface NodeSetting extends FlowSetting {
  readonly lanes: FlowLanes;
  readonly ways: FlowWays;
  readonly volume: FlowVolume;
  readonly card: number;
  /** Whether a way that passes other cards is told on the card that it leaves, because there is no room for words beside it. */
  readonly terse: boolean;
}
