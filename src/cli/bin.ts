#!/usr/bin/env node
import { main } from './main.ts'
import { progressBar } from './progress.ts'

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY ? { progress: progressBar((text) => process.stderr.write(text)) } : {}),
})
