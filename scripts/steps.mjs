import { spawn } from 'node:child_process';

/** A step that did not work: a sentence for the person, and what the command printed. */
export class StepFailed extends Error {
  constructor(/** @type {string} */ message, output = '') {
    super(message);
    this.output = output;
  }
}

/**
 * Shows one step of a start while it works and how long it took; `work` returns the outcome in words.
 * @param {string} name
 * @param {() => Promise<string>} work
 */
export async function step(name, work) {
  const began = performance.now();
  const stop = showProgress(name, began);
  try {
    const outcome = await work();
    stop();
    console.log(`${name}: ${outcome} (${seconds(began)} s)`);
  } catch (error) {
    stop();
    console.log(`${name}: failed (${seconds(began)} s)`);
    throw error;
  }
}

/** Seconds since `began` on the monotonic clock, with one decimal. */
export function seconds(/** @type {number} */ began) {
  return ((performance.now() - began) / 1000).toFixed(1);
}

/**
 * Runs a command quietly and gives its exit code and all it printed; ended with its children on a signal or time-out.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, minutes?: number }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, minutes = 15 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid) process.kill(-child.pid, signal);
    };
    const leave = (/** @type {NodeJS.Signals} */ signal) => {
      end(signal);
      process.exit(130);
    };
    const limit = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      end('SIGTERM');
    }, minutes * 60_000);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      process.off('SIGINT', leave).off('SIGTERM', leave);
      resolve({ code, output });
    };
    process.on('SIGINT', leave).on('SIGTERM', leave);
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a command that has to work, and gives what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, minutes?: number }} options
 */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new StepFailed(`This command failed: ${[command, ...args].join(' ')}`, output);
  return output;
}

/** Runs a whole script; a failure is told in plain words and ends it with exit code 1. */
export async function script(/** @type {() => Promise<void>} */ work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    if (error.output) console.error(`\n${error.output.trimEnd()}`);
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

/** On a terminal the seconds tick on one line; elsewhere a slow step gets a line now and then. */
function showProgress(/** @type {string} */ name, /** @type {number} */ began) {
  const terminal = process.stdout.isTTY;
  let ticks = 0;
  const timer = setInterval(() => {
    const line = `${name} … ${Math.round(Number(seconds(began)))} s`;
    if (terminal) process.stdout.write(`\r${line}`);
    else if (ticks % 15 === 0) console.log(line);
    ticks += 1;
  }, 1000);
  return () => {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\u001b[K');
  };
}
