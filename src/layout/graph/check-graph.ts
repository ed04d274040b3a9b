import type { Graph } from './graph.js';

/** Throws where a link or a node names another, or a lane, that is not there. */
export function checkGraph({ nodes, links, lanes }: Graph): void {
  const check = (what: string, value: number, count: number): void => {
    if (!Number.isInteger(value) || value < 0 || value >= count)
      throw new RangeError(`expected ${what} from 0 to ${count - 1}, got ${value}`);
  };
  nodes.forEach(({ lane, beside }, index) => {
    check(`the lane of node ${index}`, lane, Math.max(1, lanes));
    if (beside !== undefined) check(`what node ${index} stands beside`, beside, nodes.length);
  });
  links.forEach(({ from, to }, index) => {
    check(`the start of link ${index}`, from, nodes.length);
    check(`the end of link ${index}`, to, nodes.length);
  });
}
