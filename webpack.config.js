/** The pages: the task pane and the ribbon commands for Excel, and the workbench for machines without it. */
const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { sources } = require('webpack');

const ROOT = __dirname;
const ASSETS = path.join(ROOT, 'assets');

/** Microsoft's licence forbids serving office.js ourselves: it is loaded from one of these, or from a mirror of the intranet. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** An empty `<style>` element, the only inline style allowed: Fluent's style engine fills it rule by rule through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page may load: its own origin, and scripts from `scripts` where one is named. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    ["connect-src 'self'", ...scripts].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const originOf = (url) => (/^https?:/.test(url) ? [new URL(url).origin] : []);

/** The whole of a page; webpack adds its own scripts to the head. */
const page = (title, officeJs) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(officeJs === null ? [] : originOf(officeJs))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    ${officeJs === null ? '' : `<script defer src="${officeJs}"></script>`}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const html = (filename, chunk, title, officeJs) =>
  new HtmlWebpackPlugin({ filename, chunks: [chunk], templateContent: page(title, officeJs), scriptLoading: 'defer', minify: false });

/** Copies `assets/` as it is; the manifest and the workbench ask for its files by name. */
class AssetsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AssetsPlugin', (compilation) => {
      compilation.contextDependencies.add(ASSETS);
      compilation.hooks.processAssets.tap({ name: 'AssetsPlugin', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const entry of fs.readdirSync(ASSETS, { withFileTypes: true })) {
          if (!entry.isFile()) continue;
          compilation.emitAsset(`assets/${entry.name}`, new sources.RawSource(fs.readFileSync(path.join(ASSETS, entry.name))));
        }
      });
    });
  }
}

/**
 * `--env officeJs=cdn|21vianet|<address of a mirror>` chooses where the add-in's pages load office.js from.
 * A mirror is not supported by Microsoft.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const production = mode === 'production';
  const chosen = env.officeJs ?? 'cdn';
  const officeJs = OFFICE_JS[chosen] ?? chosen;
  return {
    mode,
    target: ['web', 'es2022'],
    context: ROOT,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      workbench: './src/workbench/index.tsx',
    },
    output: {
      path: path.join(ROOT, 'dist/web'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(ROOT, 'src'),
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
        },
      ],
    },
    plugins: [
      html('taskpane.html', 'taskpane', '绩效自评 Jixiao', officeJs),
      html('commands.html', 'commands', '绩效自评 Jixiao', officeJs),
      html('workbench.html', 'workbench', '绩效自评工作台 · Jixiao Workbench', null),
      html('index.html', 'workbench', '绩效自评工作台 · Jixiao Workbench', null),
      new AssetsPlugin(),
    ],
    optimization: { splitChunks: { chunks: 'all' } },
    devtool: production ? false : 'cheap-module-source-map',
    cache: { type: 'filesystem', cacheDirectory: path.join(ROOT, '.cache/webpack'), buildDependencies: { config: [__filename] } },
    performance: false,
    stats: 'errors-warnings',
    devServer: { host: '127.0.0.1', port: 'auto', hot: false, client: { overlay: false } },
  };
};
