#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const program = path.join(__dirname, '..', 'dist', 'cli', 'jixiao.js');
if (existsSync(program)) {
  require(program);
} else {
  process.stderr.write('命令行程序尚未生成，请先在项目目录运行 npm ci 或 npm run build:cli。\nThe command line has not been built yet: run npm ci or npm run build:cli in the project folder first.\n');
  process.exitCode = 2;
}
