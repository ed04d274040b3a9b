/**
 * A graph whose order and lanes are given: what is left to find is where cards stand in their cells and how links run.
 *
 * Lengths are in px on two axes: `along` runs with time, `across` from lane to lane. Whoever draws decides which of
 * them is x.
 */
export interface Graph {
  /** In journey order. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** How many lanes there are; 1 where nodes stand in none. */
  readonly lanes: number;
}

/** A card with all that is stuck to it. */
export interface GraphNode {
  readonly along: number;
  readonly across: number;
  /** No node of a later stage stands before the end of one of an earlier. */
  readonly stage: number;
  readonly lane: number;
  /** The node whose column it shares, by index: one contact in two lanes, an exit in the column where it happens. */
  readonly beside?: number | undefined;
  /** Where links come and go, across, from the node’s own edge. Default: the middle. */
  readonly port?: number | undefined;
  /**
   * Where a link that goes back leaves across, along from the node’s own edge: at the tip of its diamond. Default: near
   * its start. It may leave on either edge across, or at the port where other nodes stand in the way.
   */
  readonly leave?: number | undefined;
}

/** A way from one node to another, by index. Ways from one node keep the order of the list across where they can. */
export interface GraphLink {
  readonly from: number;
  readonly to: number;
  /** Room for words in a gap, kept free of nodes, other links and other words. */
  readonly label?: { readonly along: number; readonly across: number } | undefined;
  /** Of two ways from one node into one lane that have priorities the lower stands first, even if links cross for it. */
  readonly priority?: number | undefined;
  /** Goes back by its meaning; a link to a node that comes earlier does so in any case. */
  readonly back?: boolean | undefined;
  /** How wide its line is; neighbours keep away from its edge. Default: 0. */
  readonly width?: number | undefined;
}

/** Distances in px. */
export interface GraphRoom {
  /** Between the cards of neighbouring columns where no link bends between them. */
  readonly columnGap: number;
  /** Between two nodes of one cell. */
  readonly nodeGap: number;
  /** Between two links that run side by side, and between a link and a card that it passes. */
  readonly trackGap: number;
  /** Between the contents of neighbouring lanes, beyond the tracks that run there. */
  readonly laneGap: number;
  /** Beyond the last column of a stage. */
  readonly stageGap: number;
}

/** A point or a corner on the two axes. */
export interface GraphPoint {
  readonly along: number;
  readonly across: number;
}

/** A stretch on one of the axes. */
export interface GraphStretch {
  readonly start: number;
  readonly size: number;
}

/** A graph with everything in its place, from 0 on both axes. */
export interface PlacedGraph {
  /** The corner of every node and its column. */
  readonly nodes: readonly (GraphPoint & { readonly column: number })[];
  readonly columns: readonly GraphStretch[];
  /** One a stage that has nodes, by the stage’s number. */
  readonly stages: ReadonlyMap<number, GraphStretch>;
  readonly lanes: readonly GraphStretch[];
  /** One a link, in the order of the links. */
  readonly routes: readonly GraphRoute[];
  readonly size: GraphPoint;
}

/** The way of one link: straight legs along one axis each. */
export interface GraphRoute {
  /**
   * From the edge of one node to the edge of the other: from the end of the first to the start of the second, at their
   * ports. Links that go back and links within a column may leave and arrive on the edges across instead.
   */
  readonly points: readonly GraphPoint[];
  /** The corner of the room for its words. */
  readonly label?: GraphPoint | undefined;
  /** Whether it runs back in time, through a corridor outside the cards. */
  readonly back: boolean;
}
