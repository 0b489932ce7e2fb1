const path = require('node:path');

/** The command line as one file for Node; what only blank forms need is a chunk of its own, loaded when asked for. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { jixiao: './src/cli/index.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
    ],
  },
  // Readable when something goes wrong; size is no matter on disk.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack-cli'), buildDependencies: { config: [__filename] } },
};
