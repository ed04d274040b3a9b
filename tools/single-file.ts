// What the single-file builds hold: the headless library and the elements, registered.
export * from '../src/index.ts';
export * from '../src/elements/index.ts';
export * from '../src/elements/define.ts';
