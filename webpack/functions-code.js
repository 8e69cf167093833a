// Replaced as a whole by functions-entry-loader.mjs: what functions.js fetches at the first call of a function.
