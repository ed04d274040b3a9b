// The manifest is there only after a build; this is enough to check types without one.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
