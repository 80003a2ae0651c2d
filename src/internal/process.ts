// Browsers that load the modules as they are have no `process`. Bundlers write the value of
// `process.env.NODE_ENV` into the code and drop this file, since package.json says that scripts have
// no side effects.
globalThis.process ??= { env: { NODE_ENV: "production" } as NodeJS.ProcessEnv } as NodeJS.Process;

export {};
