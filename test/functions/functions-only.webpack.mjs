/** The project's own build, of the functions and their help pages alone. */
import projectConfig from "../../webpack.config.js";

export default async function functionsOnly(env, argv) {
  const config = await projectConfig(env, argv);
  const { functions } = config.entry;
  return { ...config, entry: { functions }, plugins: config.plugins.filter((plugin) => ["FunctionsMetadataPlugin", "HelpPagesPlugin"].includes(plugin.constructor.name)) };
}
