import { resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

/** Builds the one-button page as the pane is built: same html, same compiler and minimizer, production. */
export function buildOneButton(folder: string): Promise<void> {
  const root = resolve(__dirname, "../../..");
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: { taskpane: resolve(__dirname, "index.tsx") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    performance: { hints: false },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [new HtmlWebpackPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", scriptLoading: "defer" })],
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close(() => (problem ? fail(problem) : done()));
    });
  });
}
