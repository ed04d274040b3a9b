// What the entries of types give at run time.
export {};
