/** The project's own build, of the functions alone. */
import projectConfig from "../../webpack.config.js";

export default async function functionsOnly(env, argv) {
  const config = await projectConfig(env, argv);
  const { functions } = config.entry;
  return { ...config, entry: { functions }, plugins: config.plugins.filter((plugin) => plugin.constructor.name === "FunctionsMetadataPlugin") };
}
