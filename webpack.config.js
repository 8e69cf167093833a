/**
 * Builds what an organisation hosts into dist/: the pane, the custom functions with their metadata in two languages, help pages, licences, icons and manifest.
 *
 *     npm run build                                                    for the developer's machine (https://localhost:3000/)
 *     ADDIN_URL=https://intranet.example/functieboek/ npm run build    for the address where it will stand
 */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** @throws where ADDIN_URL is no https address: Excel takes no other */
function addinUrl() {
  const wanted = process.env.ADDIN_URL || DEVELOPMENT_URL;
  if (new URL(wanted).protocol !== "https:") throw new Error(`ADDIN_URL must begin with https://, not ${wanted}`);
  return wanted.endsWith("/") ? wanted : `${wanted}/`;
}

module.exports = async (_env, argv) => {
  const { resolve } = await import("node:path");
  const { default: CopyWebpackPlugin } = await import("copy-webpack-plugin");
  const { default: HtmlWebpackPlugin } = await import("html-webpack-plugin");
  const { default: MinimizerPlugin } = await import("minimizer-webpack-plugin");
  const { FunctionsMetadataPlugin } = await import("./webpack/functions-metadata-plugin.mjs");
  const { HelpPagesPlugin } = await import("./webpack/help-pages-plugin.mjs");
  const { LicencesPlugin } = await import("./webpack/licences-plugin.mjs");
  const url = addinUrl();
  const isProduction = argv.mode !== "development";
  return {
    mode: isProduction ? "production" : "development",
    devtool: isProduction ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/boot.tsx",
      "functions-start": "./webpack/functions-entry.js",
      // functions.js itself, which the manifest names, is whole: it runs without a page, where nothing can be fetched later.
      functions: { import: "./webpack/functions-whole.js", chunkLoading: false },
    },
    output: { path: resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        { test: /[\\/]node_modules[\\/]pdfjs-dist[\\/].*\.mjs$/, loader: resolve(__dirname, "webpack/page-address-loader.mjs") },
        { test: /webpack[\\/]functions-(entry|code|whole)\.js$/, loader: resolve(__dirname, "webpack/functions-entry-loader.mjs") },
      ],
    },
    performance: { hints: false },
    // swc instead of webpack's own terser: as small (1.264 kB gzipped for 1.266), in a third of the time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      new FunctionsMetadataPlugin(url),
      new HelpPagesPlugin(),
      new LicencesPlugin(),
      // One page for pane, buttons and functions. The functions come first, so that they are associated before Excel asks for them.
      new HtmlWebpackPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["functions-start", "taskpane"], chunksSortMode: "manual", scriptLoading: "defer" }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/hulp.html" },
          { from: "manifest.xml", transform: (content) => content.toString().replace(new RegExp(DEVELOPMENT_URL, "g"), url) },
        ],
      }),
    ],
  };
};
