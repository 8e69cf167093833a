// Replaced as a whole by functions-entry-loader.mjs: functions.js, every function with all that it needs.
