// Replaced as a whole by functions-entry-loader.mjs, with the functions that stand in src/functions at the time of the build.
